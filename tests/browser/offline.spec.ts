import { expect, test } from '@playwright/test';
import { waitUntilCached } from '../support/wait-until-cached.ts';

test.use({
  baseURL: process.env.TWIZA_URL ?? '',
  serviceWorkers: 'allow',
  viewport: { width: 360, height: 780 },
});

test('a page that was seen opens without the network, and says how old it is', async ({
  page,
  context,
}) => {
  await page.goto('/fr/associations/khotwa/');
  await expect(page.locator('.offline-note')).toBeHidden();
  await waitUntilCached(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Khotwa');
  await expect(page.locator('.offline-note')).toBeVisible();
  const family = await page.locator('h1').evaluate((title) => getComputedStyle(title).fontWeight);
  expect(Number(family)).toBeGreaterThan(500);
});

test('an address without its last slash opens without the network as well', async ({
  page,
  context,
}) => {
  await page.goto('/fr/associations/khotwa/');
  await waitUntilCached(page);
  await context.setOffline(true);
  await page.goto('/fr/associations/khotwa?utm_source=x');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Khotwa');
  await expect(page).toHaveURL(/\/fr\/associations\/khotwa\/\?utm_source=x$/);
});

for (const [locale, title, not] of [
  ['fr', 'Sur ce téléphone', 'cette page n’est pas sur le téléphone'],
  ['ar', 'على هذا الهاتف', 'ليست على الهاتف'],
] as const) {
  test(`a page that is not on the phone leads to what is, in ${locale}`, async ({
    page,
    context,
  }) => {
    await page.goto(`/${locale}/associations/khotwa/`);
    await waitUntilCached(page);
    await context.setOffline(true);
    await page.goto(`/${locale}/associations/khouloud/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText(not)).toBeVisible();
    await page.locator(`[data-kept] a[href$="/${locale}/associations/khotwa/"]`).click();
    await expect(page.locator('.profile')).toBeVisible();
  });
}

test('an address in a language that was never read leads to what there is, too', async ({
  page,
  context,
}) => {
  await page.goto('/ar/associations/khotwa/');
  await waitUntilCached(page);
  await context.setOffline(true);
  for (const address of ['/de/help/', '/', '/es/help']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('على هذا الهاتف');
  }
});

test('a page that was asked for in other words stands once on the phone', async ({ page }) => {
  await page.goto('/fr/refer/?ids=khotwa');
  await waitUntilCached(page);
  for (const ids of ['khouloud', 'binaa-sustainable-development']) {
    await page.goto(`/fr/refer/?ids=${ids}`);
    await waitUntilCached(page);
  }
  const seen = await page.evaluate(async () =>
    (await (await caches.open('pages')).keys()).map(({ url }) => url),
  );
  expect(seen.filter((url) => url.includes('/refer/'))).toEqual([page.url().replace(/\?.*/, '')]);
});

test('a first page in Tamazight brings its letters', async ({ page }) => {
  await page.goto('/zgh/associations/khotwa/');
  await waitUntilCached(page);
  const parts = await page.evaluate(async () =>
    (await (await caches.open('parts')).keys()).map(({ url }) => url),
  );
  expect(parts.filter((url) => url.endsWith('.woff2'))).toHaveLength(1);
});

test('of what was seen and what was kept, the later opens', async ({ page, context }) => {
  await page.goto('/fr/provinces/chichaoua/');
  await waitUntilCached(page);
  await page.evaluate(async () => {
    const headers = { 'content-type': 'text/html', date: 'Mon, 05 Jan 2026 10:00:00 GMT' };
    const old = new Response('<h1>As it was</h1>', { headers });
    await (await caches.open('pages')).put('/fr/associations/annawat-foundation/', old);
  });
  await page.getByRole('button', { name: 'Garder' }).click();
  await expect(page.locator('.keep')).toContainText(/Gardée le/);
  await context.setOffline(true);
  await page.goto('/fr/associations/annawat-foundation/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Annawat');
});

test('a province that is brought up to date leaves nothing of the old one behind', async ({
  page,
}) => {
  await page.goto('/fr/provinces/chichaoua/');
  const keep = page.locator('.keep');
  await keep.getByRole('button', { name: 'Garder' }).click();
  await expect(keep).toContainText(/Gardée le/);
  const list = () =>
    page.evaluate(async () =>
      (await (await caches.open('kept/fr/chichaoua')).keys()).map(({ url }) => url).sort(),
    );
  const fresh = await list();
  await page.evaluate(async () => {
    const cache = await caches.open('kept/fr/chichaoua');
    for (const old of ['/_astro/old.js', '/fr/associations/gone/'])
      await cache.put(old, new Response('old'));
  });
  await keep.getByRole('button', { name: 'Mettre à jour' }).click();
  await expect.poll(list).toEqual(fresh);
});

test('a province is kept, opens without the network, is dated, and can be deleted', async ({
  page,
  context,
}) => {
  await page.goto('/fr/provinces/chichaoua/');
  await waitUntilCached(page);
  const keep = page.locator('.keep');
  await expect(keep.getByRole('button', { name: 'Supprimer' })).toBeHidden();
  await expect(keep).toContainText(/Environ\s[12]?\d?\d\sko/);
  await keep.getByRole('button', { name: 'Garder' }).click();
  await expect(keep).toContainText(/Gardée le \d\d\/\d\d\/\d{4}/);
  await context.setOffline(true);
  await page.goto('/fr/help/psychosocial/chichaoua/');
  await page.locator('.answer a[href="/fr/associations/annawat-foundation/"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Annawat');
  await page.goto('/fr/kept/');
  await expect(page.locator('[data-kept]')).toContainText('Annawat');
  await page.getByRole('button', { name: 'Supprimer', exact: true }).click();
  await expect
    .poll(() =>
      page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('kept/'))),
    )
    .toEqual([]);
});

test('a network that breaks off is said, and what has come stays for the next try', async ({
  page,
}) => {
  await page.goto('/fr/provinces/chichaoua/');
  await page.addInitScript(() => {
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) =>
      String(input).includes('/help/') ? Promise.reject(new TypeError('gone')) : fetch(input, init);
  });
  await page.reload();
  await page.getByRole('button', { name: 'Garder' }).click();
  await expect(page.locator('[data-keep-trouble]')).toContainText('La connexion a été coupée');
  await expect(page.getByRole('button', { name: 'Garder' })).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Supprimer' })).toBeVisible();
});

test('a phone that is full says so, and everything else works', async ({ page }) => {
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  await page.goto('/fr/provinces/chichaoua/');
  await page.getByRole('button', { name: 'Garder' }).click();
  await expect(page.locator('[data-keep-trouble]')).toContainText('Le téléphone est plein');
  // Nothing stays that nobody could find or delete.
  const names = await page.evaluate(() => caches.keys());
  expect(names.filter((name) => name.startsWith('kept/'))).toEqual([]);
  await page.locator('main a[href="/fr/associations/annawat-foundation/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Annawat');
});

test('a browser that keeps nothing is offered nothing', async ({ page }) => {
  await page.addInitScript(() => {
    CacheStorage.prototype.has = () => Promise.reject(new DOMException('no', 'SecurityError'));
  });
  await page.goto('/fr/provinces/chichaoua/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chichaoua');
  await expect(page.locator('.keep')).toBeHidden();
});

test('the editor is never kept', async ({ page }) => {
  await page.goto('/fr/associations/khotwa/');
  await waitUntilCached(page);
  await page.goto('/admin/');
  expect(await page.evaluate(async () => Boolean(await caches.match('/admin/')))).toBe(false);
});
