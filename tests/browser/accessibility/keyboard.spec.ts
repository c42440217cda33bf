/** Walks without a mouse. Those through the map, the sheet, the list of languages and Leave this page stand with their tests. */
import { expect, type Page, test } from '@playwright/test';
import { expectFocusIsSeen } from '../../support/expect-focus-is-seen.ts';
import { receiveForms } from '../../support/receive-forms.ts';

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

test('somebody without a mouse searches, narrows what is found, and opens it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 780 });
  await page.goto('/fr/associations/');
  await expect(page.getByRole('combobox').first()).toBeVisible();
  await tabTo(page, '#explorer-words');
  await page.keyboard.type('essai');
  await page.keyboard.press('Escape');
  await expect(page.locator('.results .card')).not.toHaveCount(0);
  await tabTo(page, '.choice-filter summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '.choice-filter[open] input');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/[?&]\w+=/);
  await tabTo(page, '.results .card h2 a');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fr\/associations\/[\w-]+\/$/);
});

test('somebody without a mouse fills in a form, reads what it will send, and sends it', async ({
  page,
}) => {
  const host = await receiveForms(process.env.TWIZA_FIXTURE_URL ?? '');
  await page.goto(`${host.url}/fr/propose/volunteers/new/`);
  await tabTo(page, '[name="text.fr"]');
  await page.keyboard.type('J’aime enseigner.');
  await tabTo(page, '[name=pseudonym]');
  await page.keyboard.type('Grenade');
  await tabTo(page, '[name=x-reach]');
  await page.keyboard.type('essai@mail.example');
  await tabTo(page, 'form button.is-main');
  await page.keyboard.press('Enter');
  await expect(page.locator('.preview')).toContainText('Grenade');
  await tabTo(page, 'form button.is-main');
  await page.keyboard.press('Enter');
  await expect.poll(() => host.received.length).toBe(1);
  await host.close();
});

test('somebody without a mouse comes into the editor', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 780 });
  await page.goto(`${process.env.TWIZA_URL}/admin/?lang=fr`);
  const enter = page.getByRole('button', { name: 'Se connecter' });
  await expect(enter).toBeVisible();
  for (let step = 0; step < 10; step++) {
    await page.keyboard.press('Tab');
    if (await enter.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(enter).toBeFocused();
  await expectFocusIsSeen(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('a[href*="#/collections/"]').first()).toBeVisible();
});

/** Presses Tab until the focus is there, and sees it on the way: every stop must be in view and marked. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab');
    // Behind the last stop the focus leaves the page, and comes back at its head.
    if (await page.evaluate(() => document.activeElement === document.body)) continue;
    await expectFocusIsSeen(page);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`120 presses of Tab do not lead to ${selector}.`);
}

async function expectFocusOn(page: Page, selector: string): Promise<void> {
  await expect(page.locator(selector)).toBeFocused();
  await expect(page.locator(selector)).toBeInViewport();
  await expectFocusIsSeen(page);
}
