import { expect, type Page, test } from '@playwright/test';
import { locales } from '#locales.ts';

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

for (const locale of locales) {
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

/** Buttons that their words, or that the screen, are too narrow for; with the number of home and of abroad. */
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
    const list = () => buttons.filter(isCut).map((each) => (each.textContent ?? '').trim());
    const atHome = list();
    const numbers = [...document.querySelectorAll<HTMLElement>('[data-abroad]')];
    const home = numbers.map(({ textContent }) => textContent);
    for (const each of numbers) each.textContent = each.dataset.abroad ?? '';
    const abroad = list();
    for (const [index, each] of numbers.entries()) each.textContent = home[index] ?? '';
    return [...new Set([...atHome, ...abroad])];
  });
}

for (const [zone, shown] of [
  ['Africa/Casablanca', '05 28 00 00 00'],
  ['Europe/Brussels', '+212 5 28 00 00 00'],
] as const) {
  test.describe(() => {
    test.use({ timezoneId: zone });
    test(`a number by the clock of ${zone} is ${shown}`, async ({ page }) => {
      await page.goto('/fr/associations/every-field/');
      const call = page.locator('main a.button[href="tel:+212528000000"]');
      await expect(call).toContainText(shown);
    });
  });
}
