import { expect, test } from '@playwright/test';
import { localeEntry, locales } from '#model/locales.ts';

const profile = 'associations/every-field/';

test.use({ baseURL: process.env.TWIZA_FIXTURE_URL ?? '' });

test('the chooser leads to the home page of each language', async ({ page }) => {
  for (const locale of locales) {
    await page.goto('/');
    await page.getByRole('link', { name: localeEntry(locale).name }).click();
    await expect(page).toHaveURL(`/${locale}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', localeEntry(locale).tag);
  }
});

test('the language switch stays on the page, through every language', async ({ page }) => {
  await page.goto(`/fr/${profile}`);
  for (const locale of [...locales.filter((each) => each !== 'fr'), 'fr'] as const) {
    await page.locator('button[popovertarget="languages"]').click();
    await page
      .locator('#languages')
      .getByRole('link', { name: localeEntry(locale).name, exact: true })
      .click();
    await expect(page).toHaveURL(`/${locale}/${profile}`);
    await expect(page.locator('html')).toHaveAttribute('dir', localeEntry(locale).dir);
  }
});

test('the language switch works by keyboard alone, and closes with Escape', async ({ page }) => {
  await page.goto(`/fr/${profile}`);
  const button = page.locator('button[popovertarget="languages"]');
  const list = page.locator('#languages');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Space');
  const german = list.getByRole('link', { name: 'Deutsch' });
  for (let step = 0; step < locales.length; step++) {
    await page.keyboard.press('Tab');
    if (await german.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(german).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/de/${profile}`);
});
