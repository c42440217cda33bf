import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page that is open, one line for each element. */
export async function findBarriers(page: Page): Promise<string[]> {
  // The pages have no frames: axe need not open a page of its own to look into them.
  const builder = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(standards);
  return nameElements((await builder.analyze()).violations);
}

/**
 * What cannot be read in the dark for want of contrast; all else is the same as by day. Asks the
 * axe that `findBarriers` has left on the page.
 */
export async function findFaintTextInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const violations = await page.evaluate(async () => {
    const here = (globalThis as unknown as { axe: typeof axe }).axe;
    const rules = ['color-contrast', 'link-in-text-block'];
    return (await here.run(document, { runOnly: rules, resultTypes: ['violations'] })).violations;
  });
  await page.emulateMedia({ colorScheme: 'light' });
  return nameElements(violations).map((line) => `in the dark: ${line}`);
}

function nameElements(violations: axe.Result[]): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1).join(' ').trim();
      return `${id}: ${help}: ${html.slice(0, 160)}: ${why.slice(0, 200)}`;
    }),
  );
}
