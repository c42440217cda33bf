import { expect, type Page, test } from '@playwright/test';
import { endOf } from '#features/opening-hours/turn-of-day.ts';
import { readCountryDay } from '#model/country-day.ts';

test.use({ baseURL: process.env.TWIZA_FIXTURE_URL ?? '', viewport: { width: 360, height: 780 } });

const cards = (page: Page) => page.locator('#record-list .card');

test('a list is narrowed by keyboard; the address says it, and back takes it back', async ({
  page,
}) => {
  await page.goto('fr/calls/');
  const all = await cards(page).count();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.locator('[data-open]').focus();
  expect(asked).toEqual([]);
  await page.keyboard.press('Enter');
  const state = page.locator('#list-filters details', { hasText: 'État' });
  await state.locator('summary').focus();
  await page.keyboard.press('Enter');
  await state.getByLabel('Ouvert', { exact: false }).first().focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\/fr\/calls\/\?state=open$/);
  await expect(page.locator('.found')).toHaveText(/^\d+ résultats?$/);
  const open = await cards(page).count();
  expect(open).toBeLessThanOrEqual(all);
  await page.reload();
  await expect(page.locator('.found')).toBeVisible();
  await expect(cards(page)).toHaveCount(open);
  await page.goBack();
  await expect(page).toHaveURL(/\/fr\/calls\/$/);
  await expect(cards(page)).toHaveCount(all);
});

test('a subject leads to its page without scripts, and narrows the list with them', async ({
  browser,
}) => {
  for (const javaScriptEnabled of [false, true]) {
    const page = await browser.newPage({
      javaScriptEnabled,
      baseURL: process.env.TWIZA_FIXTURE_URL ?? '',
    });
    await page.goto('fr/resources/?focus=school-education');
    if (javaScriptEnabled) await expect(page.locator('.found')).toBeVisible();
    else await expect(page.locator('.list-words')).toBeHidden();
    await expect(cards(page).first()).toBeVisible();
    await page.close();
  }
});

test('words are looked for in this list alone, and stand in no address', async ({ page }) => {
  await page.goto('fr/events/');
  await page.locator('.list-words input').fill('comparer');
  await page.keyboard.press('Enter');
  await expect(page.locator('.found')).toHaveText('1 résultat');
  await expect(cards(page).locator('a')).toHaveAttribute('href', /\/trial-event\//);
  expect(page.url()).not.toContain('comparer');
  await page.locator('.chosen button').first().click();
  await expect(cards(page)).toHaveCount(3);
});

test('where nothing answers, it says what one can do', async ({ page }) => {
  await page.goto('fr/events/?state=coming&province=guelmim');
  await expect(page.locator('.empty')).toContainText('Rien ici ne répond à tout cela.');
  await page.locator('.empty button').first().click();
  await expect(cards(page)).toHaveCount(2);
});

test('what is over moves among what is over, in a page that was built weeks ago', async ({
  page,
}) => {
  const over = endOf('2096-10-05', readCountryDay()) * 60_000;
  await page.clock.install({ time: new Date(over - 60_000) });
  await page.goto('fr/events/');
  const past = page.locator('[data-ended]');
  await expect(past.locator('a[href*="/coming-event/"]')).toHaveCount(0);
  await page.clock.fastForward('02:00');
  await expect(past.locator('a[href*="/coming-event/"]')).toBeVisible();
});

test.describe('the nearest first', () => {
  const needs = 'fr/support/?sort=near';
  const askPosition = (page: Page) => page.getByRole('button', { name: 'Utiliser ma position' });

  test('says what the position is for, orders by it, and sends it to nobody', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 28.99, longitude: -10.06 });
    await page.goto('fr/support/');
    await page.locator('[data-open]').click();
    await page.getByLabel('Ordre').selectOption('near');
    await expect(page.getByText('Votre position reste sur le téléphone.')).toBeVisible();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await askPosition(page).press('Enter');
    await expect(page.locator('.locate')).toHaveCount(0);
    await expect(page.locator('.list-cards, #record-list').locator('.card').first()).toBeVisible();
    expect(asked.filter((url) => /28\.9|10\.0/.test(url))).toEqual([]);
    await expect(page).toHaveURL(/\?sort=near$/);
    const first = await cards(page).first().textContent();
    await page.getByLabel('Près de').selectOption({ label: 'Guelmim' });
    expect(await cards(page).first().textContent()).toBe(first);
  });

  test('refused, it asks for a province, and may be asked again', async ({ page, context }) => {
    await context.clearPermissions();
    await page.goto(needs);
    await askPosition(page).click();
    await expect(page.getByText('Votre téléphone n’a pas dit où il est.')).toBeVisible();
    await expect(askPosition(page)).toBeEnabled();
  });

  test('unknown or far away, it says so and loses no card', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 48.85, longitude: 2.35 });
    await page.goto(needs);
    const before = await cards(page).count();
    await askPosition(page).click();
    await expect(page.getByText('Vous n’êtes pas au Maroc en ce moment.')).toBeVisible();
    await expect(cards(page)).toHaveCount(before);
    await page.addInitScript(() => {
      const fail: Geolocation['getCurrentPosition'] = (_, failed) =>
        failed?.({ code: 2, message: '' } as GeolocationPositionError);
      navigator.geolocation.getCurrentPosition = fail;
    });
    await page.reload();
    await askPosition(page).click();
    await expect(page.getByText('Votre téléphone n’a pas dit où il est.')).toBeVisible();
  });
});
