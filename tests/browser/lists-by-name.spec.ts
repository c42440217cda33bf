import { expect, type Page, test } from '@playwright/test';

test.use({
  baseURL: process.env.TWIZA_CROWDED_URL ?? '',
  viewport: { width: 360, height: 780 },
  contextOptions: { reducedMotion: 'reduce' },
});

for (const locale of ['fr', 'ar', 'zgh'] as const) {
  test.describe(`with scripts off, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('links alone lead from the home page to the last association of a province', async ({
      page,
    }) => {
      await page.goto(`/${locale}/`);
      await page.locator(`.site-footer a[href="/${locale}/provinces/"]`).click();
      await page.locator(`main a[href="/${locale}/provinces/guelmim/"]`).click();
      await page.locator('main a.more[href$="/provinces/guelmim/by-name/"]').click();
      await page.locator('.letters a').last().click();
      await expect(page).toHaveURL(/\/by-name\/\d+\/#other$/);
      await expect(page.locator('#other')).toBeInViewport();
      const last = page.locator('.by-letter').last().locator('a').last();
      const name = await last.textContent();
      await last.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
    });
  });
}

test('the pages of a list are turned back and forth', async ({ page }) => {
  await page.goto('/fr/provinces/guelmim/by-name/');
  await page.locator('a[rel="next"]').click();
  await expect(page).toHaveURL('/fr/provinces/guelmim/by-name/2/');
  await expect(page.locator('a[rel="next"]')).toHaveCount(0);
  await page.locator('a[rel="prev"]').click();
  await expect(page).toHaveURL('/fr/provinces/guelmim/by-name/');
});

test('the language switch of a later page leads to the list in that language', async ({ page }) => {
  await page.goto('/fr/provinces/guelmim/by-name/2/');
  await page.locator('button[popovertarget="languages"]').click();
  await page.locator('#languages a[hreflang="ar-MA"]').click();
  await expect(page).toHaveURL('/ar/provinces/guelmim/by-name/');
});

test('every letter and every name can be hit with a thumb', async ({ page }) => {
  await page.goto('/ar/provinces/guelmim/by-name/');
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('.letters a, .by-letter a')]
      .map((link) => link.getBoundingClientRect())
      .filter(({ width, height }) => width < 44 || height < 44)
      .map(({ width, height }) => `${width} × ${height}`),
  );
  expect(small).toEqual([]);
});

test('somebody without a mouse comes by a letter to its names', async ({ page }) => {
  await page.goto('/fr/provinces/guelmim/by-name/');
  await tabTo(page, '.letters a[href$="#k"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('#k')).toBeInViewport();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.by-letter')?.id)).toBe('k');
});

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Sixty presses of Tab do not lead to ${selector}.`);
}
