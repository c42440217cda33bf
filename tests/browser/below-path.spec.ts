/** A site below a path, walked through as somebody would: nothing is asked of the rest of its host. */
import { expect, test } from '@playwright/test';
import { titles, wordsBox } from '../support/drive-explorer.ts';
import { openForm } from '../support/open-form.ts';
import { waitUntilCached } from '../support/wait-until-cached.ts';

const site = process.env.TWIZA_BELOW_URL ?? '';

test.use({ serviceWorkers: 'allow', viewport: { width: 1280, height: 800 } });

test('a site below a path works from its first page to the one without a network', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  const failed: string[] = [];
  // Also what the worker asks for.
  context.on('request', (request) => asked.push(request.url()));
  context.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });

  await page.goto(`${site}/`);
  await page.locator('a[hreflang="fr-MA"]').click();
  await expect(page).toHaveURL(`${site}/fr/`);

  const box = page.locator('.site-header input[type="search"]').filter({ visible: true });
  await box.fill('portes ouvertes');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === '/twiza/fr/associations/');
  await expect(wordsBox(page)).toHaveValue('portes ouvertes');
  const found = titles(page).first();
  await expect(found).toBeVisible();
  await found.getByRole('link').click();
  await expect(page.locator('.profile')).toBeVisible();
  await expect(page).toHaveURL(/\/twiza\/fr\/associations\/[a-z-]+\/$/);
  const profile = page.url();

  await page.goto(`${site}/fr/regions/`);
  await page.locator('[data-map-open]').click();
  await expect(page.locator('.map-land')).toBeAttached();
  await page.locator('.map-canvas a.map-mark').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/twiza\/fr\/(?:provinces|associations)\//);

  await openForm(page, site, 'fr', 'every-field');
  // What is known only of the record, whose file the form has read.
  await expect(page.locator('[name=x-version]').last()).toHaveValue(/^[\da-f]{12,}$/);

  await page.goto(profile);
  await page.locator('button[popovertarget="languages"]').click();
  await page.locator('#languages a[hreflang="ar-MA"]').click();
  await expect(page).toHaveURL(profile.replace('/fr/', '/ar/'));
  await waitUntilCached(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('.profile')).toBeVisible();
  await expect(page.locator('.offline-note')).toBeVisible();
  await page.goto(`${site}/ar/provinces/`);
  await expect(page.locator('[data-kept]')).toBeVisible();
  await context.setOffline(false);

  expect(failed).toEqual([]);
  await page.goto(`${site}/ar/nothing/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar-MA');
  await page.locator('main .actions a').first().click();
  await expect(page).toHaveURL(`${site}/ar/help/`);

  expect(asked.filter((url) => !url.startsWith(`${site}/`))).toEqual([]);
});
