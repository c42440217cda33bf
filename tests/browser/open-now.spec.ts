import { expect, type Page, test } from '@playwright/test';
import { toDayNumber } from '#features/opening-hours/day-number.ts';
import { findCalendar } from '#features/opening-hours/find-calendar.ts';
import { readCountryDay } from '#model/country-day.ts';

test.use({ baseURL: process.env.TWIZA_FIXTURE_URL ?? '', viewport: { width: 360, height: 780 } });

const now = readCountryDay();
const { clock, ramadans } = findCalendar({}, now);
const ramadan = ramadans.find(([from]) => from > toDayNumber(now)) ?? [0, 0];

/** The first such day of the week after a day; 0 is Monday. */
function dayAfter(day: number, weekday: number): number {
  const next = day + 1;
  return next + ((weekday - ((next + 3) % 7) + 7) % 7);
}
/** An ordinary week, which is nowhere near Ramadan: it is over. */
const [, last] = ramadan;
const ordinary = { monday: dayAfter(last + 20, 0), friday: dayAfter(last + 20, 4) };

/** The moment at which a clock in Morocco shows a time of a day. */
function inMorocco(day: number, time: string): Date {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const shown = day * 1440 + hour * 60 + minute;
  const [, ahead = 0] = clock.findLast(([since, offset]) => since <= shown - offset) ?? [];
  return new Date((shown - ahead) * 60_000);
}

async function openAt(page: Page, moment: Date, path = 'fr/associations/open-doors/') {
  await page.clock.install({ time: moment });
  await page.goto(`/${path}`);
}

/** What is said of a place, by its name. */
function lineOf(page: Page, place: string) {
  return page.locator('.band div:has(> h3)', { hasText: place }).locator('.open-now');
}

test.describe('a profile says who is there now', () => {
  // Whatever the visitor’s own clock says.
  test.use({ timezoneId: 'Pacific/Auckland' });

  test('of each of its places, in French', async ({ page }) => {
    await openAt(page, inMorocco(ordinary.monday, '11:00'));
    await expect(lineOf(page, 'Le bureau')).toHaveText('Ouvert maintenant · jusqu’à 12:30');
    await expect(lineOf(page, 'Le foyer')).toHaveText('Ouvert jour et nuit');
    await expect(lineOf(page, 'Les veillées')).toHaveText(
      'Fermé maintenant · ouvre vendredi à 20:00',
    );
    await expect(lineOf(page, 'Les repas de ramadan')).toHaveText('Horaires non renseignés.');
    await expect(lineOf(page, 'New York')).toHaveText(
      /Fermé maintenant · ouvre aujourd’hui à 09:00/,
    );
  });

  test('in Arabic', async ({ page }) => {
    await openAt(page, inMorocco(ordinary.friday, '23:30'), 'ar/associations/open-doors/');
    await expect(lineOf(page, 'السهرات')).toHaveText('مفتوح الآن · إلى غاية الساعة 02:00');
    await expect(lineOf(page, 'المكتب')).toHaveText(
      'مغلق الآن · يفتح يوم الاثنين على الساعة 09:00',
    );
    await expect(lineOf(page, 'المأوى')).toHaveText('مفتوح ليلا ونهارا');
    await expect(lineOf(page, 'إفطار رمضان')).toHaveText('الأوقات غير معروفة.');
  });

  test('beside the telephone too, where it has one place', async ({ page }) => {
    await openAt(page, inMorocco(ordinary.monday, '19:00'), 'fr/associations/federation/');
    const lines = page.locator('.open-now');
    await expect(lines).toHaveText(Array(2).fill('Fermé maintenant · ouvre demain à 09:00'));
  });

  test('and says it anew when time has passed', async ({ page }) => {
    await openAt(page, inMorocco(ordinary.monday, '12:29'));
    await expect(lineOf(page, 'Le bureau')).toHaveText('Ouvert maintenant · jusqu’à 12:30');
    await page.clock.fastForward('02:00');
    await expect(lineOf(page, 'Le bureau')).toHaveText(
      'Fermé maintenant · ouvre aujourd’hui à 14:00',
    );
  });

  test('in Tamazight in the words of another language, marked as such', async ({ page }) => {
    await openAt(page, inMorocco(ordinary.monday, '18:00'), 'zgh/associations/open-doors/');
    const line = lineOf(page, 'Les veillées');
    await expect(line).toHaveText('Fermé maintenant · ouvre vendredi à 20:00');
    await expect(line).toHaveAttribute('lang', 'fr-MA');
  });
});

test.describe('in Ramadan', () => {
  const [first] = ramadan;

  test('its own hours hold, and today’s column is pointed at', async ({ page }) => {
    const monday = dayAfter(first, 0);
    await openAt(page, inMorocco(monday, '14:30'));
    const line = lineOf(page, 'Le bureau');
    await expect(line).toHaveText('Ouvert maintenant · jusqu’à 15:00 · Horaires de ramadan');
    await expect(lineOf(page, 'Les veillées')).toHaveText(
      'Fermé maintenant · ouvre vendredi à 20:00 · Horaires ordinaires, qui peuvent changer pendant le ramadan',
    );
    const today = page.locator('.hours').first().locator('tr[aria-current="date"] td');
    const weights = await today.evaluateAll((cells) =>
      cells.map((cell) => Number(getComputedStyle(cell).fontWeight)),
    );
    expect(weights).toEqual([400, 700]);
  });

  test('begins and ends at midnight in Morocco', async ({ page }) => {
    const line = lineOf(page, 'Les repas de ramadan');
    await openAt(page, inMorocco(first - 1, '23:59'));
    await expect(line).toHaveText('Horaires non renseignés.');
    await page.clock.fastForward('01:00');
    await expect(line).toHaveText(
      'Fermé maintenant · ouvre aujourd’hui à 17:00 · Horaires de ramadan',
    );
    await page.clock.setFixedTime(inMorocco(last + 1, '00:00'));
    await page.reload();
    await expect(line).toHaveText('Horaires non renseignés.');
  });

  test('says so in Arabic', async ({ page }) => {
    await openAt(page, inMorocco(dayAfter(first, 0), '14:30'), 'ar/associations/open-doors/');
    await expect(lineOf(page, 'المكتب')).toHaveText(
      'مفتوح الآن · إلى غاية الساعة 15:00 · أوقات رمضان',
    );
  });
});

test.describe('on a public holiday', () => {
  // The table of the fixture makes one of 26 July to 1 August.
  const [year = 0, month = 0] = now.split('-').map(Number);
  const first = toDayNumber(`${month < 7 ? year : year + 1}-07-26`);
  const warning = 'Jour férié (Jours d’essai)\u00a0: les horaires peuvent changer';

  test('nobody is simply open', async ({ page }) => {
    await openAt(page, inMorocco(dayAfter(first - 1, 0), '11:00'));
    const line = lineOf(page, 'Le bureau');
    await expect(line).toHaveText(`D’ordinaire ouvert jusqu’à 12:30 · ${warning}`);
    await expect(line).toHaveAttribute('data-now', /^false/);
    await expect(lineOf(page, 'Le foyer')).toHaveText(`Ouvert jour et nuit · ${warning}`);
    // Another country has its own.
    await expect(lineOf(page, 'New York')).not.toContainText('férié');
  });

  test('nor the evening after, past midnight', async ({ page }) => {
    // Those who begin on a Friday evening are open until two.
    const friday = dayAfter(first - 1, 4);
    await openAt(page, inMorocco(friday + 1, '01:00'));
    await expect(lineOf(page, 'Les veillées')).toHaveText(
      `D’ordinaire ouvert jusqu’à 02:00 · ${warning}`,
    );
  });

  test('begins and ends at midnight in Morocco, and says so in Arabic', async ({ page }) => {
    await openAt(page, inMorocco(first - 1, '23:59'), 'ar/associations/open-doors/');
    await expect(lineOf(page, 'المأوى')).toHaveText('مفتوح ليلا ونهارا');
    await page.clock.fastForward('01:00');
    await expect(lineOf(page, 'المأوى')).toHaveText(
      'مفتوح ليلا ونهارا · عطلة رسمية (أيام تجربة): قد تتغير الأوقات',
    );
    await page.clock.setFixedTime(inMorocco(first + 7, '00:00'));
    await page.reload();
    await expect(lineOf(page, 'المأوى')).toHaveText('مفتوح ليلا ونهارا');
  });

  test('the list of who is open now warns too', async ({ page }) => {
    await openAt(page, inMorocco(dayAfter(first - 1, 0), '11:00'), 'fr/associations/?open=now');
    await expect(page.locator('.outcome .notice')).toHaveText(warning);
  });
});

test.describe('a closure', () => {
  test('says until when, in French and Arabic', async ({ page }) => {
    await openAt(page, new Date('2096-08-10T10:00Z'));
    await expect(lineOf(page, 'Le bureau')).toHaveText('Fermé jusqu’au 17 août 2096 inclus');
    await page.goto('/ar/associations/open-doors/');
    await expect(lineOf(page, 'المكتب')).toHaveText('مغلق إلى غاية 17 غشت 2096');
  });

  test('is over on the day after its last', async ({ page }) => {
    const last = toDayNumber('2096-08-17');
    await openAt(page, inMorocco(last, '23:59'));
    await expect(lineOf(page, 'Le bureau')).toHaveText('Fermé jusqu’au 17 août 2096 inclus');
    await page.clock.fastForward('01:00');
    await expect(lineOf(page, 'Le bureau')).toHaveText('Fermé maintenant · ouvre lundi à 09:00');
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the table speaks alone', async ({ page }) => {
    await page.goto('/fr/associations/open-doors/');
    await expect(page.locator('.hours table').first()).toContainText('09:00–12:30');
    for (const line of await page.locator('.open-now').all()) await expect(line).toBeHidden();
  });
});

test('an association that takes a pause is not said to be open', async ({ page }) => {
  await page.goto('/fr/associations/every-field/');
  await expect(page.locator('.open-now')).toHaveCount(0);
});
