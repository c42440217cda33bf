import { expect, type Page, test } from '@playwright/test';
import { locales } from '#model/locales.ts';
import { findBarriers, findFaintText } from '../support/check-accessibility.ts';

const fixture = process.env.TWIZA_FIXTURE_URL ?? '';
const dossier = '[data-dossier]';
const countPages = async (page: Page) =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

test.use({ viewport: { width: 360, height: 780 } });

test('a profile leads to its dossier, which says its results with their sources', async ({
  page,
}) => {
  await page.goto('/fr/associations/khotwa/');
  await page.getByRole('link', { name: 'Dossier', exact: true }).click();
  await expect(page).toHaveURL('/fr/dossier/?id=khotwa');
  const results = page.locator('[data-results] li li');
  await expect(results).toHaveCount(3);
  await expect(results.nth(1)).toContainText('au moins 100');
  await expect(results.nth(1)).toContainText('femmes accompagnées');
  await expect(results.nth(1)).toContainText('[1]');
  await expect(page.locator('[data-sources] li')).toHaveCount(1);
  await expect(page.locator('[data-trust]')).toContainText('Pas encore vérifié');
  await expect(page.locator('[data-whom]')).toContainText('Femmes');
  await expect(page.locator('[data-where]')).toContainText('Al Haouz');
  await expect(page.locator('[data-own]')).toHaveAttribute('href', '/fr/associations/khotwa/');
  await expect(page).toHaveTitle('Association Khotwa');
  await expect(page.locator('[data-mail]')).toHaveAttribute(
    'href',
    /^mailto:\?subject=Association/,
  );
  const fit = page.locator('main a[href$="/fr/calls/fit/?id=khotwa"]');
  await expect(fit).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(fit).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.locator('[data-langs] a[hreflang="en-MA"], [data-langs] a[hreflang="en"]').click();
  await expect(page).toHaveURL('/en/dossier/?id=khotwa');
  await expect(page.locator('[data-results]')).toContainText('women supported');
});

for (const locale of ['ar', 'fr', 'en'] as const) {
  test(`fits on one sheet of A4 in ${locale}, whatever is known`, async ({ page }) => {
    for (const address of [
      `/${locale}/dossier/?id=khotwa`,
      `/${locale}/dossier/?id=annawat-foundation`,
      `${fixture}/${locale}/dossier/?id=every-field`,
    ]) {
      await page.goto(address);
      await expect(page.locator(dossier)).toBeVisible();
      expect(await countPages(page), address).toBe(1);
    }
  });
}

test('has what a full record says: purpose, registration, needs, contact', async ({ page }) => {
  await page.goto(`${fixture}/fr/dossier/?id=every-field`);
  await expect(page.locator(dossier)).toBeVisible();
  for (const part of ['purpose', 'what', 'whom', 'where', 'results', 'needs', 'trust', 'contact'])
    expect(
      (await page.locator(`[data-${part}] li`).allTextContents()).length,
      part,
    ).toBeGreaterThan(0);
  await expect(page.locator('[data-fact]:visible')).toHaveCount(2);
});

test('says what to do without an association, and for one that nobody knows', async ({ page }) => {
  await page.goto('/fr/dossier/');
  await expect(page.locator('[data-said="blank"]')).toBeVisible();
  await page.goto('/fr/dossier/?id=nobody-here');
  await expect(page.locator('[data-said="unknown"]')).toBeVisible();
  for (const id of ['by-name', 'constructor', 'a'.repeat(3000)]) {
    await page.goto(`/fr/dossier/?id=${id}`);
    await expect(page.locator('[data-said="unknown"]')).toBeVisible();
  }
  await page.goto('/fr/dossier/?id=../../data');
  await expect(page.locator('[data-said="blank"]')).toBeVisible();
  await page.route('**/associations/khotwa/', (route) => route.abort());
  await page.goto('/fr/dossier/?id=khotwa');
  await expect(page.locator('[data-said="lost"]')).toBeVisible();
});

test('puts no barrier before anybody, and is printed by a press of a key', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  for (const locale of locales) {
    await page.goto(`/${locale}/dossier/?id=khotwa`);
    await expect(page.locator(dossier)).toBeVisible();
    expect(await findBarriers(page), locale).toEqual([]);
    expect(await findFaintText(page), locale).toEqual([]);
  }
  await page.locator('[data-print]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('leads to the associations', async ({ page }) => {
    await page.goto('/fr/dossier/?id=khotwa');
    await expect(page.locator('noscript p', { hasText: 'imprime aussi' })).toBeVisible();
    await expect(page.locator('[data-said="blank"] a')).toBeVisible();
  });
});
