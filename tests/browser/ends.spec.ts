import { expect, type Page, test } from '@playwright/test';
import { endOf } from '#features/opening-hours/turn-of-day.ts';
import { readCountryDay } from '#model/country-day.ts';

test.use({ baseURL: process.env.TWIZA_FIXTURE_URL ?? '', viewport: { width: 360, height: 780 } });

const today = readCountryDay();
/** The last minute of a day in Morocco. */
const lastMinute = (day: string) => new Date((endOf(day, today) - 1) * 60_000);

async function openAt(page: Page, moment: Date, path: string) {
  await page.clock.install({ time: moment });
  await page.goto(path);
}

test.describe('ends at midnight in Morocco, between builds too:', () => {
  // Whatever the visitor’s own clock says.
  test.use({ timezoneId: 'Pacific/Auckland' });

  for (const [name, path, open, closed] of [
    [
      'a call in its list',
      'fr/calls/',
      'Ouvert jusqu’au 15 décembre 2096',
      'Clos, revient chaque année',
    ],
    [
      'a call on its page',
      'fr/calls/trial-call/',
      'Cet appel est ouvert jusqu’au 15 décembre 2096.',
      'Cet appel est clos. Il revient chaque année, dit sa source.',
    ],
    [
      'a call in Arabic',
      'ar/calls/trial-call/',
      'باب الترشح مفتوح إلى غاية 15 دجنبر 2096.',
      'انتهى أجل الترشح. يقول المصدر إن هذا الطلب يعود كل سنة.',
    ],
    // Tamazight has no words yet for what comes back every year.
    [
      'a call in Tamazight',
      'zgh/calls/trial-call/',
      'Cet appel est ouvert jusqu’au 15 décembre 2096.',
      'Cet appel est clos. Il revient chaque année, dit sa source.',
    ],
  ] as const) {
    test(name, async ({ page }) => {
      await openAt(page, lastMinute('2096-12-15'), path);
      const main = page.locator('main');
      // The days that are left stand behind it.
      await expect(main.getByText(open).first()).toBeVisible();
      await page.clock.fastForward('02:00');
      // Another of its kind may have ended before.
      await expect(main.getByText(closed, { exact: true }).first()).toBeVisible();
      await expect(main.getByText(open)).toHaveCount(0);
    });
  }

  test('a role, on its page and beside its association', async ({ page }) => {
    await openAt(page, lastMinute('2096-09-30'), 'fr/volunteer/roles/trial-role/');
    await expect(page.locator('main .notice[data-steps]')).toHaveText(
      /Date limite\s: 30 septembre 2096/,
    );
    await page.clock.fastForward('02:00');
    await expect(page.locator('main .notice[data-steps]')).toHaveText('Candidatures closes');
    await page.goto('fr/associations/every-field/');
    const role = page.locator('.beside li', { has: page.locator('a[href*="/trial-role/"]') });
    await expect(role.locator('.tag')).toHaveText('Candidatures closes');
  });

  test('an event is ahead, on, and past', async ({ page }) => {
    const at = new Date(lastMinute('2096-10-04'));
    await openAt(page, at, 'fr/events/');
    const card = page.locator('.card', { has: page.locator('a[href*="/coming-event/"]') });
    await expect(card.locator('.tag')).toHaveText('À venir');
    await page.clock.fastForward('02:00');
    await expect(card.locator('.tag')).toHaveText('En ce moment');
    await page.clock.fastForward('24:00:00');
    await expect(card.locator('.tag')).toHaveText('Date passée');
    const past = page.locator('.card', { has: page.locator('a[href*="/trial-event/"]') });
    await expect(past.locator('.tag').last()).toHaveText('Date passée');
  });

  test('a wish and a need are taken away', async ({ page }) => {
    await openAt(page, lastMinute('2096-03-15'), 'fr/volunteer/wishes/');
    const wish = page.locator('.card', { has: page.locator('a[href*="/v-4x7q/"]') });
    await expect(wish).toBeVisible();
    await page.clock.fastForward('02:00');
    await expect(wish).toBeHidden();
    await page.goto('fr/volunteer/wishes/v-4x7q/');
    await expect(page.getByText('Cette annonce n’est plus valable.')).toBeVisible();
    await expect(page.locator('.bands')).toBeHidden();
    await page.clock.setFixedTime(new Date(endOf('2096-03-31', today) * 60_000));
    await page.goto('fr/support/needs/trial-need/');
    await expect(page.getByText('Cette annonce n’est plus valable.')).toBeVisible();
    await expect(page.locator('.bands')).toBeHidden();
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('pages name the day, so that nothing false stands when it is over', async ({ page }) => {
    for (const [path, date] of [
      ['fr/calls/', '15 décembre 2096'],
      ['fr/calls/trial-call/', '15 décembre 2096'],
      ['fr/volunteer/', '30 septembre 2096'],
      ['fr/events/', '5 octobre 2096'],
      ['fr/volunteer/wishes/', '15 mars 2096'],
      ['fr/support/', '31 mars 2096'],
    ] as const) {
      await page.goto(path);
      await expect(page.locator('main')).toContainText(date);
    }
    for (const empty of await page.locator('.tag:empty').all()) await expect(empty).toBeHidden();
  });
});
