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
