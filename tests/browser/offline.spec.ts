import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { KeptList } from '#features/offline/phone/kept-list.ts';
import { writeWorker } from '#features/offline/write-worker.ts';
import { locales } from '#model/locales.ts';
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
    expect(await page.evaluate(async () => Boolean(await caches.match(location.pathname)))).toBe(
      true,
    );
    const start = await page.evaluate(async () =>
      (await (await caches.open('start')).keys()).map(({ url }) => url),
    );
    // It comes after its parts.
    expect(start).toContainEqual(expect.stringMatching(/\/kept\/$/));
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

test('an address without its last slash opens without the network as well', async ({
  page,
  context,
}) => {
  await page.goto('/fr/associations/khotwa/');
  await untilKept(page);
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
    await untilKept(page);
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
  await untilKept(page);
  await context.setOffline(true);
  for (const address of ['/de/help/', '/', '/es/help']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('على هذا الهاتف');
  }
});

test('a page that was asked for in other words stands once on the phone', async ({ page }) => {
  await page.goto('/fr/refer/?ids=khotwa');
  await untilKept(page);
  for (const ids of ['khouloud', 'binaa-sustainable-development']) {
    await page.goto(`/fr/refer/?ids=${ids}`);
    await untilKept(page);
  }
  const seen = await page.evaluate(async () =>
    (await (await caches.open('pages')).keys()).map(({ url }) => url),
  );
  expect(seen.filter((url) => url.includes('/refer/'))).toEqual([page.url().replace(/\?.*/, '')]);
});

test('a first page in Tamazight brings its letters', async ({ page }) => {
  await page.goto('/zgh/associations/khotwa/');
  await untilKept(page);
  const parts = await page.evaluate(async () =>
    (await (await caches.open('parts')).keys()).map(({ url }) => url),
  );
  expect(parts.filter((url) => url.endsWith('.woff2'))).toHaveLength(1);
});

test('of what was seen and what was kept, the later opens', async ({ page, context }) => {
  await page.goto('/fr/provinces/chichaoua/');
  await untilKept(page);
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
  await expect(page.locator('[data-keep-trouble]')).toContainText('Le réseau a coupé');
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
  await untilKept(page);
  await page.goto('/admin/');
  expect(await page.evaluate(async () => Boolean(await caches.match('/admin/')))).toBe(false);
});

test.describe('a site of its own', () => {
  let folder: string;
  let silent = false;
  let broken = false;
  /** The path of a page that never comes. */
  let mute = '';
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
      if (silent || request.url === mute) return;
      if (broken) return void response.writeHead(503).end('Later.');
      if (request.url === '/fr/moved/')
        return void response.writeHead(301, { Location: '/fr/associations/khotwa/' }).end();
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
    broken = false;
    mute = '';
    front.closeAllConnections();
    front.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  test('a network that says nothing gives way to what the phone has', async ({ page }) => {
    await page.goto(`${url}/fr/associations/khotwa/`);
    await untilKept(page);
    silent = true;
    // The browser asks on and on for parts that nobody sends: no such page is ever done loading.
    await page.evaluate(() => location.reload());
    await expect(page.locator('.offline-note')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Khotwa');
  });

  test('no page waits for what the worker keeps as it begins', async ({ page }) => {
    mute = '/fr/kept/';
    await page.goto(`${url}/fr/associations/khotwa/`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.goto(`${url}/fr/associations/khouloud/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Khouloud');
  });

  test('a host in trouble gives way to what the phone has', async ({ page }) => {
    await page.goto(`${url}/fr/associations/khotwa/`);
    await untilKept(page);
    broken = true;
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Khotwa');
    await page.goto(`${url}/fr/associations/khouloud/`);
    await expect(page.locator('body')).toHaveText('Later.');
  });

  test('an address that leads to another is not kept, for it would not open', async ({ page }) => {
    const file = join(folder, 'fr/provinces/chichaoua/keep.json');
    const list: KeptList = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...list, pages: [...list.pages, '/fr/moved/'] }));
    await page.goto(`${url}/fr/provinces/chichaoua/`);
    await page.getByRole('button', { name: 'Garder' }).click();
    await expect(page.locator('.keep')).toContainText(/Gardée le/);
    const kept = await page.evaluate(async () =>
      (await (await caches.open('kept/fr/chichaoua')).keys()).map(({ url }) => url),
    );
    expect(kept).toContain(`${url}/fr/associations/annawat-foundation/`);
    expect(kept).not.toContain(`${url}/fr/moved/`);
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
