import { expect, type Page, test } from '@playwright/test';
import { listTemplates, templateAddress } from '#testing/list-templates.ts';
import { findCutText } from '../../support/accessibility/find-cut-text.ts';
import { measuredLocales } from '../../support/audited-locales.ts';

// A screen of 1280 that is enlarged four times is 320 wide.
const widths = [320, 360, 768, 1280];

// With less motion nothing is laid out later (later.css): what is measured here stays so.
test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 900_000 });

for (const locale of measuredLocales) {
  test(`no template in ${locale} is wider than the screen, and nothing on it is cut off or covered`, async ({
    page,
  }) => {
    const found: string[] = [];
    for (const template of listTemplates()) {
      await page.goto(templateAddress(template, locale));
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const faults = [
          ...(await findWideElements(page)),
          ...(await findCutText(page)),
          ...(await findBlankLines(page)),
        ];
        found.push(...faults.map((each) => `${template.path} at ${width}: ${each}`));
      }
    }
    expect(found).toEqual([]);
  });
}

test('no word of a need is broken on its tile, on a narrow phone that hyphenates nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${process.env.TWIZA_URL}/fr/`);
  const broken = await page.locator('.tiles a').evaluateAll((tiles) =>
    tiles.flatMap((tile) => {
      const walker = document.createTreeWalker(tile, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      for (let text = walker.nextNode(); text; text = walker.nextNode())
        for (const { index, 0: word } of (text.textContent ?? '').matchAll(/\p{L}+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (range.getClientRects().length > 1) words.push(word);
        }
      return words;
    }),
  );
  expect(broken).toEqual([]);
});

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

/** Headings that are a line or more higher than the lines of their words. */
function findBlankLines(page: Page): Promise<string[]> {
  return page.locator('main :is(h1, h2, h3):visible').evaluateAll((headings) =>
    headings.flatMap((heading) => {
      // Of words alone: the box of a link may have a piece on the empty line.
      const words = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      const lines: DOMRect[] = [];
      for (let text = words.nextNode(); text; text = words.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(text);
        lines.push(...range.getClientRects());
      }
      const { bottom } = heading.getBoundingClientRect();
      const end = Math.max(...lines.map((line) => line.bottom));
      const { lineHeight, paddingBlockEnd } = getComputedStyle(heading);
      const room = bottom - Number.parseFloat(paddingBlockEnd) - end;
      const isBlank = lines.length > 0 && room > 0.8 * Number.parseFloat(lineHeight);
      return isBlank ? [`“${heading.textContent?.trim().slice(0, 40)}” has an empty line`] : [];
    }),
  );
}
