import { expect, type Page, test } from '@playwright/test';

test.use({ baseURL: process.env.TWIZA_FIXTURE_URL ?? '' });

const phone = { width: 360, height: 780 };
const desktop = { width: 1280, height: 800 };

/** The box that somebody sees; the header has one for each width. */
function seenBox(page: Page) {
  return page.locator('.site-header input[type="search"]').filter({ visible: true });
}

for (const locale of ['fr', 'ar'] as const) {
  test.describe(`with scripts off, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the header of a phone takes words to the explorer', async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto(`/${locale}/provinces/`);
      await expect(seenBox(page)).toHaveCount(0);
      await page.locator('button[popovertarget="search"]').click();
      await expect(seenBox(page)).toBeFocused();
      await page.keyboard.type('femmes & أطفال');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL((url) => url.pathname === `/${locale}/associations/`);
      expect(new URL(page.url()).searchParams.get('q')).toBe('femmes & أطفال');
    });

    test('a wide header shows its box, and leaves the focus alone', async ({ page }) => {
      await page.setViewportSize(desktop);
      await page.goto(`/${locale}/`);
      await expect(seenBox(page)).toHaveCount(1);
      await expect(seenBox(page)).not.toBeFocused();
      await seenBox(page).fill('Guelmim');
      await page.locator('.site-header search button').filter({ visible: true }).click();
      await expect(page).toHaveURL(`/${locale}/associations/?q=Guelmim`);
    });
  });
}

test('Escape closes the box and goes back to its button', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/fr/provinces/');
  const button = page.locator('button[popovertarget="search"]');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(seenBox(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(seenBox(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a page that is not there offers the box, and the explorer has no second one', async ({
  page,
}) => {
  await page.goto('/fr/404/');
  await page.locator('main input[type="search"]').fill('Guelmim');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/fr/associations/?q=Guelmim');
  await expect(page.locator('.site-header input[type="search"]')).toHaveCount(0);
});

test('every button of the header can be hit with a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/zgh/');
  for (const button of await page.locator('.site-header button').filter({ visible: true }).all()) {
    const box = await button.boundingBox();
    expect([box?.width, box?.height].every((side) => (side ?? 0) >= 44)).toBe(true);
  }
});

test('a profile leads to the box of the explorer', async ({ page }) => {
  await page.goto('/fr/associations/every-field/');
  await page.locator('.site-header').getByRole('link', { name: 'Chercher' }).click();
  await expect(page.locator('#explorer-words')).toBeVisible();
});
