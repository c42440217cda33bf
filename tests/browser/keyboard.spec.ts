import { expect, type Page, test } from '@playwright/test';
import { expectFocusIsSeen } from '../support/expect-focus-is-seen.ts';

test.use({
  baseURL: process.env.TWIZA_FIXTURE_URL ?? '',
  viewport: { width: 360, height: 780 },
  // A page that glides to the focus has not arrived yet when it is asked.
  contextOptions: { reducedMotion: 'reduce' },
});

for (const locale of ['fr', 'ar'] as const) {
  test(`somebody without a mouse comes from the home page to a profile in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/`);
    await page.keyboard.press('Tab');
    await expectFocusOn(page, '.skip-link');

    // On a phone the sections are behind a button.
    await tabTo(page, 'button[popovertarget="menu"]');
    await page.keyboard.press('Enter');
    await expect(page.locator('#menu')).toBeVisible();
    await tabTo(page, `#menu a[href="/${locale}/associations/"]`);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${locale}/associations/`);

    await tabTo(page, `main a[href="/${locale}/associations/every-field/"]`);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${locale}/associations/every-field/`);
    await tabTo(page, 'main a[href="tel:+212528000000"]');
  });
}

test('the skip link leads past the header', async ({ page }) => {
  await page.goto('/fr/associations/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/fr/associations/#content');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the stars of the map do not stand in the way of the keyboard, and its table says the same', async ({
  page,
}) => {
  await page.goto('/fr/');
  await tabTo(page, '.star-map summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '.star-map td + td, .star-map th a');
  await expect(page.locator('.star-map table')).toBeVisible();
});

/** Presses Tab until the focus is there, and sees it on the way: every stop must be in view and marked. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    await expectFocusIsSeen(page);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Sixty presses of Tab do not lead to ${selector}.`);
}

async function expectFocusOn(page: Page, selector: string): Promise<void> {
  await expect(page.locator(selector)).toBeFocused();
  await expect(page.locator(selector)).toBeInViewport();
  await expectFocusIsSeen(page);
}
