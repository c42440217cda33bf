/** What the service worker does where the network, the host or a deployment gives trouble. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { SavedPageList } from '#features/offline/phone/saved-provinces.ts';
import { writeWorker } from '#features/offline/write-worker.ts';
import { locales } from '#model/locales.ts';
import { builtSite } from '#testing/list-templates.ts';
import { type FailingNetwork, openFailingNetwork } from '../support/failing-network.ts';
import { waitUntilCached } from '../support/wait-until-cached.ts';

test.use({ serviceWorkers: 'allow', viewport: { width: 360, height: 780 } });

let folder: string;
let network: FailingNetwork;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'twiza-offline-'));
  for (const part of ['fr', '_astro', 'sw.js', 'map', 'icon.svg', 'index.html'])
    cpSync(join(builtSite(), part), join(folder, part), {
      recursive: true,
      filter: (path) => !/pagefind|finder|propose/.test(path),
    });
  for (const locale of locales)
    cpSync(join(builtSite(), locale, 'kept'), join(folder, locale, 'kept'), { recursive: true });
  network = await openFailingNetwork(folder);
});

test.afterEach(async () => {
  await network.close();
  rmSync(folder, { recursive: true });
});

test('a network that says nothing gives way to what the phone has', async ({ page }) => {
  await page.goto(`${network.url}/fr/associations/khotwa/`);
  await waitUntilCached(page);
  network.state = 'silent';
  // The browser asks on and on for parts that nobody sends: no such page is ever done loading.
  await page.evaluate(() => location.reload());
  await expect(page.locator('.offline-note')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Khotwa');
});

test('no page waits for what the worker keeps as it begins', async ({ page }) => {
  network.mute = '/fr/kept/';
  await page.goto(`${network.url}/fr/associations/khotwa/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto(`${network.url}/fr/associations/khouloud/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Khouloud');
});

test('a host in trouble gives way to what the phone has', async ({ page }) => {
  await page.goto(`${network.url}/fr/associations/khotwa/`);
  await waitUntilCached(page);
  network.state = 'broken';
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Khotwa');
  await page.goto(`${network.url}/fr/associations/khouloud/`);
  await expect(page.locator('body')).toHaveText('Later.');
});

test('an address that leads to another is not kept, for it would not open', async ({ page }) => {
  const file = join(folder, 'fr/provinces/chichaoua/keep.json');
  const list: SavedPageList = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...list, pages: [...list.pages, '/fr/moved/'] }));
  await page.goto(`${network.url}/fr/provinces/chichaoua/`);
  await page.getByRole('button', { name: 'Garder' }).click();
  await expect(page.locator('.keep')).toContainText(/Gardée le/);
  const kept = await page.evaluate(async () =>
    (await (await caches.open('kept/fr/chichaoua')).keys()).map(({ url }) => url),
  );
  expect(kept).toContain(`${network.url}/fr/associations/annawat-foundation/`);
  expect(kept).not.toContain(`${network.url}/fr/moved/`);
});

test('a deployment takes the worker and all that was kept from every phone', async ({ page }) => {
  await page.goto(`${network.url}/fr/associations/khotwa/`);
  await waitUntilCached(page);
  rmSync(join(folder, 'sw.js'));
  await writeWorker(folder, false);
  await expect(async () => {
    // A page of the new site does not ask for the worker; the browser looks at every visit.
    await page.goto(`${network.url}/icon.svg`);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const left = await page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
    expect(left).toEqual([0, 0]);
  }).toPass();
});

const profile = 'fr/associations/khotwa/index.html';
/** Writes a file of the site otherwise, as an earlier build had it. @returns what puts it back */
function age(file: string, change: (text: string) => string): () => void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, change(text));
  return () => writeFileSync(path, text);
}

test('a phone with the worker of an earlier build has the new page after a visit, also offline', async ({
  page,
  context,
}) => {
  const old = (text: string) => text.replace('<main', '<p>As it was</p><main');
  const deploy = [age(profile, old), age('fr/kept/index.html', old)];
  await writeWorker(folder, true);
  await page.goto(`${network.url}/fr/associations/khotwa/`);
  await waitUntilCached(page);
  await expect(page.getByText('As it was')).toBeVisible();
  for (const part of deploy) part();
  await writeWorker(folder, true);
  await page.goto(`${network.url}/fr/associations/khotwa/`);
  await expect(page.getByText('As it was')).toHaveCount(0);
  const kept = () =>
    page.evaluate(async () => {
      const copies = [...(await (await caches.open('start')).keys()), new Request(location.href)];
      const texts = await Promise.all(
        copies.map(async (copy) => (await caches.match(copy))?.text()),
      );
      return texts.filter((text) => text?.includes('As it was')).length;
    });
  await expect.poll(kept).toBe(0);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Khotwa');
  await expect(page.locator('.offline-note')).toBeVisible();
  await page.goto(`${network.url}/fr/never-seen/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sur ce téléphone');
  await expect(page.getByText('As it was')).toHaveCount(0);
});

test('a worker that showed only what it had kept gives way, and its caches go', async ({
  page,
  context,
}) => {
  const deploy = age(
    'sw.js',
    () => `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith(
  caches.match(event.request).then((kept) => kept || fetch(event.request))));`,
  );
  await page.goto(`${network.url}/icon.svg`);
  await page.evaluate(async () => {
    const headers = { 'content-type': 'text/html' };
    const kept = new Response('<html><h1>As it was</h1>', { headers });
    await (await caches.open('twiza-v1')).put('/fr/associations/khotwa/', kept);
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
  });
  await page.goto(`${network.url}/fr/associations/khotwa/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('As it was');
  deploy();
  // The browser looks for a new worker at each visit: the visit after that has the new page.
  await expect(async () => {
    await page.goto(`${network.url}/fr/associations/khotwa/`);
    await expect(page.locator('.profile')).toBeVisible({ timeout: 1000 });
  }).toPass();
  expect(await page.evaluate(() => caches.has('twiza-v1'))).toBe(false);
  await page.reload();
  await waitUntilCached(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Khotwa');
});
