/** Pages that the phone draws after they have come: what stands on them already stays where it is, and is true. */
import { expect, type Page, test } from '@playwright/test';

const site = process.env.TWIZA_REFERRAL_URL ?? '';

test.use({ viewport: { width: 360, height: 780 } });

/** How much of the screen moved, times how far: what a browser calls a layout shift. */
const sumShifts = (page: Page) =>
  page.evaluate(() => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
    return shifts.reduce((sum, { value }) => sum + value, 0);
  });

for (const [path, drawn] of [
  ['overview/brief/?province=taza&focus=school-education', '.brief'],
  ['overview/compare/?provinces=tata,taza', '.compared'],
  ['overview/compare/?associations=insaf,alcs', '.compared'],
  ['propose/associations/?id=mohammed-v-foundation-solidarity', '.gaps li:not([hidden])'],
  ['propose/associations/sensitive/?id=insaf', 'form[data-proposal]:not([inert])'],
  ['refer/', '#referral-sheet .sheet'],
  ['partners/?id=insaf', '.partners li'],
  ['calls/fit/?id=insaf', 'main[aria-busy=false]'],
  ['dossier/?id=insaf', '.dossier:not([hidden])'],
  ['kept/', '[data-kept-none]:not([hidden])'],
] as const)
  for (const locale of ['ar', 'fr'])
    test(`nothing moves on ${locale}/${path} when its content has come`, async ({ page }) => {
      // What is fetched comes when the page has been painted, as it does on a slow network.
      const painted = Promise.withResolvers<void>();
      await page.route('**/*', async (route) => {
        if (route.request().resourceType() === 'fetch') await painted.promise;
        await route.continue();
      });
      await page.goto(`/${locale}/${path}`, { waitUntil: 'load' });
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
      );
      painted.resolve();
      await expect(page.locator(drawn).first()).toBeAttached();
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
      );
      expect(await sumShifts(page)).toBeLessThan(0.05);
    });

for (const [path, script] of [
  ['calls/fit/', 'show-fitting-calls'],
  ['dossier/', 'open-dossier'],
] as const)
  test(`where what fills ${path} does not come, that is said`, async ({ page }) => {
    await page.route(`**/_astro/${script}.*.js`, (route) => route.abort());
    await page.goto(`/fr/${path}?id=insaf`);
    await expect(page.locator('[data-said=lost]')).toBeVisible();
    await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false');
  });

test('before the script of the sheet has come, only who has none is told that theirs is empty', async ({
  page,
}) => {
  await page.route('**/_astro/ReferralSheet*.js', () => {});
  const empty = page.locator('#referral-sheet .empty');
  const open = (path: string) => page.goto(`${site}${path}`, { waitUntil: 'commit' });
  await open('/fr/refer/');
  await expect(empty).toBeVisible();
  await open('/fr/refer/?ids=amal-chichaoua');
  await expect(empty).toBeAttached();
  await expect(empty).toBeHidden();
  await page.evaluate(() => localStorage.setItem('sheet', 'amal-chichaoua'));
  await open('/fr/refer/');
  await expect(empty).toBeAttached();
  await expect(empty).toBeHidden();
});
