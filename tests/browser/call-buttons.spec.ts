import { expect, type Page, test } from '@playwright/test';
import { measuredLocales } from '../support/audited-locales.ts';

test.describe.configure({ timeout: 600_000 });
test.use({ baseURL: process.env.TWIZA_FIXTURE_URL ?? '' });

/** Every kind of thing on which a number is called: each stands below the one before, as one page. */
const others = [
  'help/listening-reception/guelmim/',
  'audiences/violence-survivors/',
  'associations/open-doors/',
  'associations/short-name/',
  'associations/federation/',
  'funders/trial-fund/',
  'volunteer/roles/trial-role/',
  'events/coming-event/',
  'support/needs/trial-need/',
  'calls/trial-call/',
];

for (const locale of measuredLocales) {
  test(`no number on a button is cut at any width in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/associations/every-field/`);
    await page.evaluate(
      appendPages,
      others.map((path) => `/${locale}/${path}`),
    );
    const kinds = await page.evaluate(() =>
      ['.profile, main', '.answer', '.emergency-lines'].map(
        (kind) => document.querySelectorAll(`:is(${kind}) a[href^="tel:"] bdi`).length,
      ),
    );
    expect(
      kinds.every((count) => count > 0),
      `numbers of each kind: ${kinds}`,
    ).toBe(true);
    const found: string[] = [];
    for (let width = 320; width <= 1400; width += 20) {
      await page.setViewportSize({ width, height: 800 });
      found.push(...(await findCut(page)).map((each) => `at ${width}: ${each}`));
    }
    expect(found).toEqual([]);
  });
}

/** Puts what other pages show below what this one shows. */
async function appendPages(paths: string[]): Promise<void> {
  for (const path of paths) {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`No page at ${path}`);
    const other = new DOMParser().parseFromString(await response.text(), 'text/html');
    const main = other.querySelector('main');
    if (main) document.body.append(document.adoptNode(main));
  }
}

/** Buttons that their words, or that the screen, is too narrow for. */
function findCut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const buttons = [
      ...document.querySelectorAll<HTMLElement>('main .button, main a[href^="tel:"]'),
    ];
    const isCut = (button: HTMLElement) => {
      const outer = button.getBoundingClientRect();
      if (outer.width === 0) return false;
      const words = document.createRange();
      words.selectNodeContents(button);
      const sticksOut = [...words.getClientRects()].some(
        ({ left, right }) => left < outer.left - 0.5 || right > outer.right + 0.5,
      );
      const isOffScreen = outer.left < -0.5 || outer.right > innerWidth + 0.5;
      return sticksOut || isOffScreen || button.scrollWidth > button.clientWidth + 1;
    };
    return buttons.filter(isCut).map((each) => (each.textContent ?? '').trim());
  });
}

test('a number is written as at home, and beside the line also as it is dialled from abroad', async ({
  page,
}) => {
  await page.goto('/fr/associations/every-field/');
  await expect(page.locator('main a.button[href="tel:+212528000000"]')).toContainText(
    /05.28.00.00.00/,
  );
  await expect(page.locator('.contact').first()).toContainText(
    /05.28.00.00.00.*\+212.5.28.00.00.00/s,
  );
});
