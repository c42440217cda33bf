import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { locales } from '#locales.ts';
import { writeWorker } from '#offline/write-worker.ts';
import { serveSite } from '../../scripts/serve-site.ts';
import { builtSite } from '../support/list-templates.ts';

test.use({
  baseURL: process.env.TWIZA_URL ?? '',
  serviceWorkers: 'allow',
  viewport: { width: 360, height: 780 },
});

/** Until the worker has kept the page that it came after, and the one that says what there is. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect(async () => {
    expect(await page.evaluate(async () => Boolean(await caches.match(location.href)))).toBe(true);
    expect(await page.evaluate(async () => (await caches.keys()).includes('start'))).toBe(true);
  }).toPass();
}

test('a page that was seen opens without the network, and says how old it is', async ({
  page,
  context,
}) => {
  await page.goto('/fr/associations/khotwa/');
  await expect(page.locator('.offline-note')).toBeHidden();
  await untilKept(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Khotwa');
  await expect(page.locator('.offline-note')).toBeVisible();
  const family = await page.locator('h1').evaluate((title) => getComputedStyle(title).fontWeight);
  expect(Number(family)).toBeGreaterThan(500);
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
    await untilKept(page);
    await context.setOffline(true);
    await page.goto(`/${locale}/associations/khouloud/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText(not)).toBeVisible();
    await page.locator(`[data-kept] a[href$="/${locale}/associations/khotwa/"]`).click();
    await expect(page.locator('.profile')).toBeVisible();
  });
}

test('a province is kept, opens without the network, is dated, and can be deleted', async ({
  page,
  context,
}) => {
  await page.goto('/fr/provinces/chichaoua/');
  await untilKept(page);
  const keep = page.locator('.keep');
  await expect(keep.getByRole('button', { name: 'Supprimer' })).toBeHidden();
  await expect(keep).toContainText(/Environ\s[12]?\d?\d\sKo/);
  await keep.getByRole('button', { name: 'Garder' }).click();
  await expect(keep).toContainText(/Gardée le \d\d\/\d\d\/\d{4}/);
  await context.setOffline(true);
  await page.goto('/fr/help/psychosocial/chichaoua/');
  await page.locator('.answer a[href="/fr/associations/annawat-foundation/"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Annawat');
  await page.goto('/fr/kept/');
  await expect(page.locator('[data-kept]')).toContainText('Annawat');
  await page.getByRole('button', { name: 'Supprimer' }).click();
  await expect(page.locator('[data-kept-none], [data-kept] h2').first()).toBeVisible();
  expect(
    await page.evaluate(async () =>
      (await caches.keys()).filter((name) => name.startsWith('kept/')),
    ),
  ).toEqual([]);
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
  await expect(page.locator('[data-keep-trouble]')).toContainText('Le réseau a coupé');
  await expect(page.getByRole('button', { name: 'Garder' })).toBeEnabled();
});

test('a phone that is full says so, and everything else works', async ({ page }) => {
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  await page.goto('/fr/provinces/chichaoua/');
  await page.getByRole('button', { name: 'Garder' }).click();
  await expect(page.locator('[data-keep-trouble]')).toContainText('Le téléphone est plein');
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
  await untilKept(page);
  await page.goto('/admin/');
  expect(await page.evaluate(async () => Boolean(await caches.match('/admin/')))).toBe(false);
});

test.describe('a site of its own', () => {
  let folder: string;
  let silent = false;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let front: Server;
  let url: string;

  test.beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'twiza-offline-'));
    for (const part of ['fr', '_astro', 'sw.js', 'map', 'icon.svg', 'index.html'])
      cpSync(join(builtSite(), part), join(folder, part), {
        recursive: true,
        filter: (path) => !/pagefind|finder|propose/.test(path),
      });
    for (const locale of locales)
      cpSync(join(builtSite(), locale, 'kept'), join(folder, locale, 'kept'), { recursive: true });
    site = await serveSite({ folder });
    // In front of it a network that says nothing when it is told to.
    front = createServer(async (request, response) => {
      if (silent) return;
      const answer = await fetch(`${site.url}${request.url}`);
      response.writeHead(answer.status, {
        'Content-Type': answer.headers.get('content-type') ?? '',
      });
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
  });

  test.afterEach(async () => {
    silent = false;
    front.closeAllConnections();
    front.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  test('a network that says nothing gives way to what the phone has', async ({ page }) => {
    await page.goto(`${url}/fr/associations/khotwa/`);
    await untilKept(page);
    silent = true;
    await page.goto(`${url}/fr/associations/khotwa/`, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Khotwa');
  });

  test('a deployment takes the worker and all that was kept from every phone', async ({ page }) => {
    await page.goto(`${url}/fr/associations/khotwa/`);
    await untilKept(page);
    rmSync(join(folder, 'sw.js'));
    await writeWorker(folder, false);
    await expect(async () => {
      // A page of the new site does not ask for the worker; the browser looks at every visit.
      await page.goto(`${url}/icon.svg`);
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      const left = await page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]);
      expect(left).toEqual([0, 0]);
    }).toPass();
  });
});
