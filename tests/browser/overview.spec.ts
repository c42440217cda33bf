import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { rateMapKilobytes } from '#features/overview/rate-map-weight.ts';
import { findBarriers, findFaintText } from '../support/check-accessibility.ts';

const water = 'rural-water-agriculture';
const gaps = '/en/overview/gaps/';
const brief = `/en/overview/brief/?province=taza&focus=${water}`;
const tap = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();
const listProvinces = (page: Page) => page.locator('#gaps tbody th').allTextContents();

test.use({ viewport: { width: 360, height: 780 } });

test('somebody from a fund comes in three taps to where little water runs and nobody is listed for it, and in two more to a printed brief', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.goto('/en/');
  await tap(page, 'Who does what where');
  await tap(page, 'Where are associations missing?');
  await tap(page, 'Without running water');

  await expect(page.getByRole('checkbox')).toBeChecked();
  await expect(page.locator('#gaps h2')).toContainText('Without running water');
  const rows = page.locator('#gaps tbody tr');
  expect(await rows.count()).toBeGreaterThan(5);
  for (const listed of await rows.locator('td:nth-of-type(2)').allTextContents())
    expect(listed).toContain('None listed');
  const shares = await rows.locator('td:nth-of-type(1)').allTextContents();
  expect(Number.parseFloat(shares[0] ?? '')).toBeGreaterThan(40);

  const first = rows.first().getByRole('link');
  const name = (await first.textContent()) ?? '';
  await first.click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(name);
  await expect(page.locator('.brief')).toContainText('That does not mean that there is none.');
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});

test('weights that somebody chooses make another order, and stand in the address', async ({
  page,
}) => {
  await page.goto(`${gaps}?focus=${water}`);
  const absence = page.getByRole('slider', { name: 'Absence' });
  await expect(absence).toHaveValue('2');
  const usual = await listProvinces(page);
  await page.getByRole('slider', { name: 'Need' }).fill('0');
  await page.getByRole('slider', { name: 'Number of people' }).fill('5');
  await absence.fill('0');
  await expect(page).toHaveURL(/[?&]w=0-5-0/);
  const other = await listProvinces(page);
  expect(other.toSorted()).toEqual(usual.toSorted());
  expect(other).not.toEqual(usual);
  await page.reload();
  await expect(absence).toHaveValue('0');
  expect(await listProvinces(page)).toEqual(other);
  await page.getByRole('button', { name: 'The usual weights' }).click();
  await expect(page).toHaveURL(`${gaps}?focus=${water}`);
  expect(await listProvinces(page)).toEqual(usual);
});

test('the order that the page comes with is the one that the phone works out', async ({ page }) => {
  await page.goto(gaps);
  const built = await page.locator(`#${water} tbody tr`).allTextContents();
  expect(built.length).toBe(10);
  await page.goto(`${gaps}?focus=${water}`);
  await expect(page.getByRole('slider').first()).toBeVisible();
  const drawn = await page.locator('#gaps tbody tr').allTextContents();
  expect(drawn.length).toBeGreaterThan(60);
  expect(drawn.slice(0, 10)).toEqual(built);
});

test('weights that are none are left out, and the page says so', async ({ page }) => {
  await page.goto(`${gaps}?w=9-x&focus=nothing`);
  const notice = page.getByRole('alert').filter({ visible: true });
  await expect(notice).toContainText('focus=nothing');
  await expect(notice).toContainText('w=9-x');
  await expect(page.getByRole('slider', { name: 'Need' })).toHaveValue('2');
});

test('where the other weights do not load, what is there stays, and they can be asked for again', async ({
  page,
}) => {
  let isBroken = true;
  await page.route('**/gaps.json', (route) => (isBroken ? route.abort() : route.continue()));
  await page.goto(gaps);
  const button = page.getByRole('button', { name: 'Weigh it differently' });
  await button.click();
  await expect(page.locator('#gaps-failed')).toBeVisible();
  await expect(page.locator('#gaps tbody tr').first()).toBeVisible();
  isBroken = false;
  await button.click();
  await expect(page.getByRole('slider').first()).toBeVisible();
  await expect(page.locator('#gaps-failed')).toBeHidden();
});

test('a table is put in the order of a column, by a press of its button', async ({ page }) => {
  await page.goto('/en/overview/');
  const table = page.locator('table').nth(1);
  const head = table.locator('th', { hasText: 'Per 100,000' });
  const button = head.getByRole('button');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const rates = async () =>
    (await table.locator('tbody td:nth-of-type(2)').allTextContents()).map(Number);
  const falling = await rates();
  expect(falling).toEqual(falling.toSorted((a, b) => b - a));
  await button.click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect((await rates())[0]).toBe(0);
});

test('gaps are put in the order of a column too, and another question begins with the order of the rule', async ({
  page,
}) => {
  await page.goto(`${gaps}?focus=${water}`);
  await expect(page.getByRole('slider').first()).toBeVisible();
  const usual = await listProvinces(page);
  const shares = async () =>
    (await page.locator('#gaps tbody td:nth-of-type(1)').allTextContents()).map((text) =>
      Number.parseFloat(text),
    );
  await page.getByRole('button', { name: 'Sort: Census 2024' }).click();
  const falling = await shares();
  expect(falling).toEqual(falling.toSorted((a, b) => b - a));
  await page.getByRole('button', { name: 'Sort: Census 2024' }).click();
  expect(await shares()).toEqual(falling.toReversed().toSorted((a, b) => a - b));
  await page.getByRole('button', { name: 'Sort: Province' }).click();
  const names = await listProvinces(page);
  expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
  await page.getByRole('checkbox').check();
  await page.getByRole('checkbox').uncheck();
  expect(await listProvinces(page)).toEqual(usual);

  await page.goto(gaps);
  const table = page.locator(`#${water}`);
  await table.getByRole('button', { name: 'Sort: Listed for it' }).click();
  await expect(table.locator('[aria-sort="descending"]')).toHaveCount(1);
});

test('a region opens by audience and by service too', async ({ page }) => {
  for (const topic of ['audiences', 'services']) {
    await page.goto(`/en/overview/${topic}/`);
    await page.locator('thead').getByRole('link', { name: 'Souss-Massa' }).click();
    await expect(page).toHaveURL(`/en/overview/regions/souss-massa/#${topic}`);
    const cell = page.locator(`#${topic} td a`).first();
    const count = Number(await cell.textContent());
    await cell.click();
    await expect(page.locator('#explorer [role="status"]').first()).toContainText(String(count));
  }
});

test('a number of the table leads to a list of as many', async ({ page }) => {
  await page.goto('/en/overview/');
  const cell = page.locator(`a[href*="focus=${water}&region=souss-massa"]`);
  const count = Number(await cell.textContent());
  expect(count).toBeGreaterThan(0);
  await cell.click();
  await expect(page.locator('#explorer [role="status"]').first()).toContainText(String(count));
});

test('the map of rates is a drawing until a tap makes it one that can be moved, for what the button says', async ({
  page,
}) => {
  const weights = new Map<string, number>();
  page.on('response', async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    weights.set(new URL(response.url()).pathname, brotliCompressSync(body).length);
  });
  await page.goto('/en/overview/', { waitUntil: 'networkidle' });
  const panel = page.locator('[data-rate-map]');
  const drawn = await panel.locator('[data-rates] > svg a').count();
  expect(drawn).toBeGreaterThan(70);
  const known = new Set(weights.keys());
  await panel.getByRole('button', { name: 'Show the detailed map' }).click();
  await expect(panel.locator('.rate-area')).toHaveCount(drawn);
  await expect(panel.locator('[data-offer]')).toBeHidden();
  const after = [...weights].filter(([path]) => !known.has(path));
  const sum = after.reduce((total, [, weight]) => total + weight, 0) / 1000;
  expect(sum).toBeLessThanOrEqual(rateMapKilobytes);
  expect(sum).toBeGreaterThan(rateMapKilobytes * 0.85);

  const taza = panel.locator('.rate-area', { has: page.locator('title', { hasText: /^Taza ·/ }) });
  await taza.click({ force: true });
  const chosen = panel.locator('[data-chosen]');
  await expect(chosen.getByRole('link', { name: 'Taza' })).toHaveAttribute(
    'href',
    /regions\/[a-z-]+\/#taza$/,
  );
  const row = page.locator('[data-figures] tbody tr', { hasText: 'Taza' });
  expect(await chosen.locator('dd').allTextContents()).toEqual(
    await row.locator('td').allTextContents(),
  );
  const before = await panel.locator('.rate-area').first().getAttribute('d');
  await panel.getByRole('button', { name: 'Zoom in' }).click();
  await expect(panel.locator('.rate-area').first()).not.toHaveAttribute('d', before ?? '');
  expect(await findBarriers(page)).toEqual([]);
});

test('where the map of rates does not arrive, the drawing stays and the button asks again', async ({
  page,
}) => {
  let isBroken = true;
  await page.route('**/map/outlines.json', (route) =>
    isBroken ? route.abort() : route.continue(),
  );
  await page.goto('/en/overview/');
  const panel = page.locator('[data-rate-map]');
  const button = panel.getByRole('button', { name: 'Show the detailed map' });
  await button.click();
  await expect(panel.getByRole('status')).toContainText('did not arrive');
  await expect(panel.locator('[data-rates] > svg')).toBeVisible();
  isBroken = false;
  await button.click();
  await expect(panel.locator('.rate-area').first()).toBeAttached();
});

test('a brief of nothing that there is says so', async ({ page }) => {
  await page.goto('/en/overview/brief/?province=atlantis&focus=health');
  await expect(page.locator('#brief')).toContainText('The address names no province');
});

test('nothing that the phone draws puts a barrier before anybody', async ({ page }) => {
  for (const address of [`${gaps}?focus=${water}`, brief]) {
    await page.goto(address);
    await expect(page.locator('.brief, input[type="range"]').first()).toBeVisible();
    expect(await findBarriers(page), address).toEqual([]);
    expect(await findFaintText(page), address).toEqual([]);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a cell leads to its province in the report of its region, with who could come', async ({
    page,
  }) => {
    await page.goto(gaps);
    await page.locator(`#${water} tbody a`).first().click();
    await expect(page).toHaveURL(/\/en\/overview\/regions\/[a-z-]+\/#[a-z-]+$/);
    const { hash } = new URL(page.url());
    await expect(page.locator(`${hash} tbody tr`).first()).toBeVisible();
    await expect(page.locator(`${hash} details`)).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Weigh it differently' })).toBeHidden();
  });

  test('the brief leads to the reports, which say the same', async ({ page }) => {
    await page.goto(brief);
    await tap(page, 'Souss-Massa');
    await expect(page).toHaveURL('/en/overview/regions/souss-massa/');
  });
});
