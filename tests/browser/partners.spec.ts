import { expect, test } from '@playwright/test';

test.use({ baseURL: process.env.TWIZA_FIXTURE_URL ?? '', viewport: { width: 360, height: 780 } });

test('a profile leads to who could work together, why, and a message that is ready to send', async ({
  page,
}) => {
  await page.goto('/fr/associations/every-field/');
  await page.locator('a[href="/fr/partners/?id=every-field"]').click();
  const first = page.locator('.partners li.band').first();
  await expect(first).toContainText('sujet');
  await expect(page.locator('#languages a[hreflang="ar-MA"]')).toHaveAttribute(
    'href',
    /\?id=every-field$/,
  );
  await first.locator('summary').click();
  const text = first.locator('textarea');
  await expect(text).toHaveValue(/^Bonjour,[\s\S]*\/fr\/associations\/every-field\/$/);
  const way = first.locator('a[data-by]:visible, [data-no-way]:visible').first();
  await expect(way).toBeVisible();
});

test('what somebody changes in the message goes out with it', async ({ page }) => {
  await page.route('**/data/associations/*.json', async (route) => {
    const file = await (await route.fetch()).json();
    await route.fulfill({ json: { ...file, reach: { email: 'essai@fixture.example' } } });
  });
  await page.goto('/fr/partners/?id=every-field');
  const box = page.locator('.partners li.band details').first();
  await box.locator('summary').click();
  const ways = box.locator('a[data-by]:visible');
  await box.locator('textarea').fill('Autre & bref');
  await expect(ways.first()).toHaveAttribute('href', /Autre%20%26%20bref/);
});

test('says what to do without an association, and for one that nobody knows', async ({ page }) => {
  await page.goto('/fr/partners/');
  await expect(page.locator('[data-said="blank"]')).toBeVisible();
  await page.goto('/fr/partners/?id=nobody-here');
  await expect(page.locator('[data-said="unknown"]')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('leads to who works on what and where', async ({ page }) => {
    await page.goto('/ar/partners/');
    await expect(page.locator('main a[href="/ar/focus/"]')).toBeVisible();
    await expect(page.locator('main a[href="/ar/provinces/"]')).toBeVisible();
  });
});
