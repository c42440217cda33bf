import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules of axe that need the colour of each letter: most of its time, and the same in every language. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong on the page that is open but for its colours, one line for each element. */
export async function findBarriers(page: Page): Promise<string[]> {
  // The pages have no frames: axe need not open a page of its own to look into them.
  const builder = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(standards)
    .disableRules(colourRules);
  return nameElements((await builder.analyze()).violations);
}

/** What cannot be read for want of contrast, by day and in the dark: asks the axe that `findBarriers` has left on the page. */
export async function findFaintText(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(async (rules) => {
      const here = (globalThis as unknown as { axe: typeof axe }).axe;
      return (await here.run(document, { runOnly: rules, resultTypes: ['violations'] })).violations;
    }, colourRules);
    found.push(...nameElements(violations).map((line) => `${colorScheme}: ${line}`));
  }
  return found;
}

function nameElements(violations: axe.Result[]): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1).join(' ').trim();
      return `${id}: ${help}: ${html.slice(0, 160)}: ${why.slice(0, 200)}`;
    }),
  );
}
