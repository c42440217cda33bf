import { expect, type Locator, type Page } from '@playwright/test';

const labels: Record<string, RegExp> = {
  fr: /Un nom, un lieu/,
  ar: /اسم أو مكان/,
  zgh: /ⵉⵙⵎ, ⴰⴷⵖⴰⵔ/,
};

/** The site whose records the tests know: three provinces, four associations. */
export const fixture = () => process.env.TWIZA_FIXTURE_URL ?? '';
/** 250 invented associations in one province. */
export const crowd = () => process.env.TWIZA_CROWDED_URL ?? '';

/** Opens the directory. @param site another one than the built site */
export async function openExplorer(
  page: Page,
  search = '',
  { locale = 'fr', site = '' } = {},
): Promise<void> {
  await page.goto(`${site}/${locale}/associations/${search}`);
  await expect(page.getByRole('combobox', { name: labels[locale] ?? '' })).toBeVisible();
}

export const wordsBox = (page: Page): Locator => page.locator('#explorer-words');
/** What the box offers; the lists of places and orders have options of their own. */
export const options = (page: Page): Locator =>
  page.locator('#explorer-options').getByRole('option');
export const titles = (page: Page): Locator => page.locator('.results .card h2');
export const notes = (page: Page): Locator => page.locator('.results .note');
export const status = (page: Page): Locator => page.getByRole('status').first();
