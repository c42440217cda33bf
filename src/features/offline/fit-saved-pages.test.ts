import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fitSavedPages } from './fit-saved-pages.ts';
import type { SavedPageList } from './phone/saved-provinces.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'twiza-kept-'));
});
afterEach(() => rmSync(site, { recursive: true }));

/** A site with one province and pages of so many kilobytes, none of which packing makes smaller. */
async function keep(kilobytes: number[]): Promise<SavedPageList> {
  const pages = kilobytes.map((size, index) => {
    mkdirSync(join(site, `fr/page-${index}`), { recursive: true });
    writeFileSync(join(site, `fr/page-${index}/index.html`), randomBytes(size * 1000));
    return `/fr/page-${index}/`;
  });
  const folder = join(site, 'fr/provinces/zagora');
  mkdirSync(folder, { recursive: true });
  const list: SavedPageList = { name: 'Zagora', kilobytes: 0, pages, people: [] };
  writeFileSync(join(folder, 'keep.json'), JSON.stringify(list));
  await fitSavedPages(site, 'fr');
  return JSON.parse(readFileSync(join(folder, 'keep.json'), 'utf8'));
}

test('addresses below the path of a site lead to the same files', async () => {
  const { pages } = await keep([20]);
  const file = join(site, 'fr/provinces/zagora/keep.json');
  const list = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...list, pages: pages.map((page) => `/twiza${page}`) }));
  await fitSavedPages(site, 'fr', '/twiza');
  expect(JSON.parse(readFileSync(file, 'utf8')).pages).toEqual(['/twiza/fr/page-0/']);
});

test('a province that fits is kept whole, and its size is told', async () => {
  const { pages, kilobytes } = await keep([20, 30]);
  expect(pages).toHaveLength(2);
  expect(kilobytes).toBeGreaterThanOrEqual(50);
  expect(kilobytes).toBeLessThan(120);
});

test('a large one is cut where the phone’s share is full, what helps most stays', async () => {
  const { pages, kilobytes } = await keep([100, 100, 100, 100]);
  expect(pages).toEqual(['/fr/page-0/', '/fr/page-1/']);
  expect(kilobytes).toBeLessThanOrEqual(300);
});
