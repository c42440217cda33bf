/** Every page on which people offer and ask, without a mouse and on paper. */
import { expect, type Page, test } from '@playwright/test';
import { expectFocusIsSeen } from '../support/expect-focus-is-seen.ts';

test.use({
  baseURL: process.env.TWIZA_FIXTURE_URL ?? '',
  viewport: { width: 360, height: 780 },
  contextOptions: { reducedMotion: 'reduce' },
});

const pages = [
  'propose/',
  'propose/opportunities/new/',
  'propose/volunteers/new/',
  'propose/needs/new/',
  'propose/events/new/',
  'propose/calls/new/',
  'propose/projects/new/',
  'propose/resources/new/',
  'volunteer/',
  'volunteer/match/',
  'volunteer/wishes/',
  'volunteer/roles/trial-role/',
  'volunteer/wishes/v-4x7q/',
  'support/',
  'support/needs/trial-need/',
  'calls/',
  'calls/trial-call/',
  'calls/fit/?id=every-field',
  'dossier/?id=every-field',
  'events/',
  'events/coming-event/',
  'resources/',
  'resources/trial-guide/',
  'resources/trial-question/',
  'networks/',
  'partners/?id=every-field',
  'follow/',
  'embed/',
];

for (const locale of ['fr', 'ar'])
  for (const path of pages)
    test(`/${locale}/${path} is reached by Tab from its first to its last, and prints no button`, async ({
      page,
    }) => {
      // What an address asks for comes after the page, and moves what stands below it.
      const waitUntil = path.includes('?') ? 'networkidle' : 'load';
      const answer = await page.goto(`/${locale}/${path}`, { waitUntil });
      expect(answer?.status()).toBe(200);
      const seen = await walk(page);
      expect(seen.last).toBe('footer');
      expect(seen.skipped).toEqual([]);
      if (process.env.TWIZA_LOOK) await look(page, `${locale}-${path.replace(/\W+/g, '-')}`);
      await page.setViewportSize({ width: 718, height: 1047 });
      await page.emulateMedia({ media: 'print' });
      for (const part of await page.locator('main button, .pager, .actions').all())
        await expect(part).toBeHidden();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        718,
      );
    });

/** Presses Tab until the focus leaves the page. */
async function walk(page: Page): Promise<{ last: string; skipped: string[] }> {
  let last = '';
  for (let step = 0; step < 400; step++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focus = document.activeElement;
      if (!focus || focus === document.body) return;
      // Day, month, year and the calendar of a date are stops within one box, which the browser marks.
      if (focus.hasAttribute('data-walked')) return 'again';
      focus.setAttribute('data-walked', '');
      return focus.closest('footer') ? 'footer' : 'before';
    });
    if (!at) break;
    if (at === 'again') continue;
    await expectFocusIsSeen(page);
    last = at;
  }
  const skipped = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(a[href], button, input, select, textarea, summary)',
      ),
    ]
      .filter(
        (each) =>
          each.checkVisibility({ visibilityProperty: true }) &&
          each.getBoundingClientRect().height > 1,
      )
      .filter(
        (each) =>
          !each.hasAttribute('data-walked') && each.tabIndex >= 0 && !each.matches(':disabled'),
      )
      // Of choices of one name the arrow keys reach the others.
      .filter((each) => !each.matches('[type=radio]'))
      .map((each) => each.outerHTML.slice(0, 100)),
  );
  return { last, skipped };
}

async function look(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1047 });
  await page.screenshot({ path: `${process.env.TWIZA_LOOK}/${name}.png`, fullPage: true });
}
