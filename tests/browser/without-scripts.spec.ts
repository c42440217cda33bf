import { expect, test } from '@playwright/test';
import { localeEntry } from '#model/locales.ts';

test.use({ baseURL: process.env.TWIZA_FIXTURE_URL ?? '', viewport: { width: 360, height: 780 } });

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of ['fr', 'ar'] as const) {
    test(`the home page in ${locale} asks no question that it cannot answer, and leads by need`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/`);
      await expect(page.locator('[data-ask]')).toBeHidden();
      await page.locator(`main a[href="/${locale}/help/listening-reception/"]`).click();
      await page
        .locator(`.chips a[href="/${locale}/help/listening-reception/guelmim/"]`)
        .filter({ visible: true })
        .click();
      await expect(page.locator('.answer a[href="tel:+212528000000"]')).toBeVisible();
    });
  }

  // A browser that does not know whether scripts run shows the form: it leads to all kinds of help.
  test('the question has an address to go to', async ({ page }) => {
    await page.goto('/fr/');
    await expect(page.locator('[data-ask]')).toHaveAttribute('action', '/fr/help/');
  });

  test('lists and profiles can be read, and one leads to the other', async ({ page }) => {
    await page.goto('/fr/associations/');
    await page.locator('main a[href="/fr/associations/every-field/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Association d’essai');
    await expect(page.locator('main a[href="tel:+212528000000"]').first()).toBeVisible();
    await expect(page.locator('.hours table').first()).toContainText('09:00–12:30');
  });

  test('the menu and the language switch open', async ({ page }) => {
    await page.goto('/fr/associations/every-field/');
    await page.locator('button[popovertarget="menu"]').click();
    await expect(page.locator('#menu a').first()).toBeVisible();
    await page.locator('button[popovertarget="languages"]').click();
    await page
      .locator('#languages')
      .getByRole('link', { name: localeEntry('ar').name })
      .click();
    await expect(page).toHaveURL('/ar/associations/every-field/');
  });

  test('the table under the star map opens', async ({ page }) => {
    await page.goto('/fr/help/listening-reception/');
    await page.locator('.star-map summary').click();
    await expect(page.locator('.star-map table')).toBeVisible();
  });
});
