import { expect, test } from '@playwright/test';
import { localeEntry, locales } from '#model/locales.ts';

const profile = 'associations/every-field/';
const open = 'associations/open-doors/';

test.use({ baseURL: process.env.TWIZA_FIXTURE_URL ?? '' });

for (const locale of locales) {
  test(`a profile in ${locale} says who it is and offers the call first`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(`/${locale}/${profile}`);
    const { tag, dir } = localeEntry(locale);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const call = page.locator('main a[href="tel:+212528000000"]').first();
    await expect(call).toBeVisible();
    const box = await call.boundingBox();
    expect(box?.height, 'high enough for a thumb').toBeGreaterThanOrEqual(44);
  });
}

test.describe('today', () => {
  const days = [
    {
      zone: 'Africa/Casablanca',
      now: '2026-11-25T10:00:00Z',
      day: 2,
      inNewYork: 2,
      name: 'a Wednesday in Morocco',
    },
    {
      zone: 'America/Los_Angeles',
      now: '2026-11-26T00:30:00Z',
      day: 3,
      inNewYork: 2,
      name: 'a Thursday in Morocco that is a Wednesday in Los Angeles',
    },
    {
      zone: 'Pacific/Auckland',
      now: '2026-11-29T14:00:00Z',
      day: 6,
      inNewYork: 6,
      name: 'a Sunday in Morocco that is a Monday in Auckland',
    },
  ];

  for (const { zone, now, day, inNewYork, name } of days) {
    test.describe(() => {
      test.use({ timezoneId: zone });

      test(`is marked in every week of opening hours: ${name}`, async ({ page }) => {
        await page.clock.setFixedTime(new Date(now));
        await page.goto(`/fr/${open}`);
        const weeks = page.locator('.hours table');
        // A place that never closes has no week.
        await expect(weeks).toHaveCount(4);
        for (const week of (await weeks.all()).slice(0, 3)) {
          const today = week.locator('[aria-current="date"]');
          await expect(today).toHaveCount(1);
          await expect(today).toHaveAttribute('data-day', String(day));
        }
        const abroad = weeks.last().locator('[aria-current="date"]');
        await expect(abroad).toHaveAttribute('data-day', String(inNewYork));
      });
    });
  }

  test('looks different from the other days', async ({ page }) => {
    await page.goto(`/fr/${open}`);
    const weightOf = (row: string) =>
      page
        .locator('.hours:has(table)')
        .nth(1)
        .locator(row)
        .first()
        .evaluate((cell) => Number(getComputedStyle(cell).fontWeight));
    const today = await weightOf('tr[aria-current="date"] td');
    expect(today).toBeGreaterThan(await weightOf('tbody tr:not([aria-current="date"]) td'));
  });
});
