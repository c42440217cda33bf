/** The built site names no repository: its editor can be tried, and keeps nothing. */
import { expect, test } from '@playwright/test';
import { goTo } from '../support/start-editor.ts';

test('a visitor tries the editor of a demonstration', async ({ page }) => {
  await page.goto('/admin/?lang=fr');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('link', { name: /^Association/ }).first()).toBeVisible();
  await goTo(page, '#/collections/associations/entries/khotwa');
  await page.locator('textarea[name="summary.fr"]').fill('Un essai.');
  const preview = page.frameLocator('#preview-pane');
  await expect(preview.getByText('Un essai.')).toBeVisible();
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Association Khotwa');

  await preview.getByRole('combobox').selectOption('ar');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('جمعية خطوة');
  await expect(preview.locator('html')).toHaveAttribute('dir', 'rtl');

  await page.locator('[id^="website-field"]').fill('http://khotwa.example');
  await expect(preview.getByText('Site web')).toBeVisible();
  await preview.getByRole('button', { name: 'Site web' }).click();
  await expect(page.locator('[id^="website-field"]')).toBeFocused();
  await page.locator('[id^="website-field"]').fill('');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByText('Fiche enregistrée')).toBeVisible();
});
