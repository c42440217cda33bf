import { expect, test } from '@playwright/test';
import { findBarriers } from '../support/check-accessibility.ts';

const water = 'rural-water-agriculture';
const gaps = '/en/overview/gaps/';

test.use({ viewport: { width: 360, height: 780 } });

test('whoever changes the language asks the same there', async ({ page }) => {
  const addresses = [
    `${gaps}?focus=${water}&only=nobody&w=5-0-1`,
    `/en/overview/brief/?province=taza&focus=${water}`,
    '/en/overview/compare/?provinces=tata,taza',
  ];
  for (const address of addresses) {
    await page.goto(address);
    const { pathname, search } = new URL(page.url());
    const other = page.locator('#languages a[hreflang^="fr"]');
    await expect(other).toHaveJSProperty('search', search);
    await expect(other).toHaveJSProperty('pathname', pathname.replace('/en/', '/fr/'));
  }
  await page.goto(`${gaps}?focus=${water}`);
  await page.getByRole('checkbox').check();
  await expect(page.locator('#languages a[hreflang^="fr"]')).toHaveAttribute(
    'href',
    /\?focus=[a-z-]+&only=nobody$/,
  );
});

test('what nobody knows leaves what can be chosen, and says what became of each', async ({
  page,
}) => {
  for (const address of [
    '/en/overview/brief/?province=atlantis&focus=health',
    '/en/overview/compare/?provinces=tata,atlantis',
  ]) {
    await page.goto(address);
    await expect(page.locator('main .notice').filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByRole('combobox').first()).toBeVisible();
  }
  await page.route('**/associations/khotwa/', (route) => route.abort());
  await page.goto('/en/overview/compare/?associations=khotwa,al-amal-midelt,annawat-foundation');
  await expect(page.locator('.compared thead th')).toHaveCount(2);
  // That it did not come does not mean that nobody knows it.
  await expect(page.getByRole('alert')).toContainText('did not load');
  await expect(page.getByRole('alert')).toContainText('khotwa');
  await expect(page).toHaveTitle(/^Al Amal-Midelt Association · Annawat/);
});

test('provinces and associations stand side by side, as the address says', async ({ page }) => {
  await page.goto('/en/overview/compare/');
  const [first, second] = await page.getByRole('combobox').all();
  await first?.selectOption('tata');
  await second?.selectOption('taza');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/\?provinces=tata,taza$/);
  const heads = page.locator('.compared thead th');
  await expect(heads).toHaveText(['Tata', 'Taza']);
  await expect(
    page.locator('.compared tbody tr', { hasText: 'Without running water' }),
  ).toContainText('listed: ');
  expect(await findBarriers(page)).toEqual([]);

  await page.goto('/en/overview/compare/?associations=khotwa,annawat-foundation,insaf,alcs');
  await expect(heads).toHaveCount(4);
  expect(await findBarriers(page)).toEqual([]);

  await page.goto('/en/overview/compare/?associations=khotwa,al-amal-midelt,nobody-at-all');
  await expect(heads).toHaveCount(2);
  await expect(page.getByRole('alert')).toContainText('nobody-at-all');
  await expect(page.locator('.compared')).toContainText('About');
  expect(await findBarriers(page)).toEqual([]);

  await page.goto('/en/overview/compare/?provinces=tata,atlantis');
  await expect(page.locator('#compare')).toContainText('Name at least two that we know.');
});
