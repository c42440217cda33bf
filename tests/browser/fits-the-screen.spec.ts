import { expect, type Page, test } from '@playwright/test';
import { addressOf, listTemplates } from '../support/list-templates.ts';
import { measured } from '../support/looked-at.ts';

const widths = [320, 360, 768, 1280];

test.describe.configure({ timeout: 900_000 });

for (const locale of measured) {
  test(`no template in ${locale} is wider than the screen`, async ({ page }) => {
    const found: string[] = [];
    for (const template of listTemplates()) {
      await page.goto(addressOf(template, locale));
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await findWideElements(page);
        found.push(...wide.map((each) => `${template.path} at ${width}: ${each}`));
      }
    }
    expect(found).toEqual([]);
  });
}

/** The innermost elements that stick out of the screen sideways; none when the page cannot be moved sideways. */
function findWideElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const sticksOut = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -0.5 || right > root.clientWidth + 0.5);
    };
    const out = [...document.body.querySelectorAll('*')].filter(sticksOut);
    const inner = out.filter((element) => ![...element.children].some(sticksOut));
    const names = inner.map((each) => each.outerHTML.replace(/\s+/g, ' ').slice(0, 120));
    return [`${root.scrollWidth} px`, ...names.slice(0, 3)];
  });
}
