import { expect, it, vi } from 'vitest';
import {
  cacheNames,
  isOutdated,
  isOwn,
  listParts,
  nameSavedCache,
  namesParts,
  pathOfStart,
  readSavedCacheName,
} from './caches.ts';

vi.mock('#base/base-path.ts', () => ({ basePath: '/twiza' }));

it('leaves the caches of other sites of the host alone', () => {
  const own = [...Object.values(cacheNames), nameSavedCache('fr', 'taza'), 'seen/twiza'];
  expect(own.filter((name) => !isOwn(name))).toEqual([]);
  expect(own.filter(isOutdated)).toEqual(['seen/twiza']);
  const others = ['pages', 'start/other', 'kept/fr/taza', 'kept/fr/taza/other', 'workbox'];
  expect(others.filter((name) => isOwn(name) || isOutdated(name))).toEqual([]);
  expect(others.filter(readSavedCacheName)).toEqual([]);
});

it('finds a kept province again by the name of its cache', () => {
  expect(readSavedCacheName(nameSavedCache('ar', 'al-haouz'))).toEqual({
    locale: 'ar',
    province: 'al-haouz',
  });
});

it('names what a page needs by its whole address', () => {
  const page = '<link href="/twiza/_astro/a.css"><script src="/twiza/_astro/b.js"></script>';
  expect(listParts(page)).toEqual(['/twiza/_astro/a.css', '/twiza/_astro/b.js']);
  expect(listParts('import"./late.js"')).toEqual(['/twiza/_astro/late.js']);
  expect(namesParts('/twiza/_astro/a.css', '/twiza/zgh/kept/')).toBe(true);
});

it('says in the language of the address what there is on the phone', () => {
  expect(pathOfStart('/twiza/ar/help/')).toBe('/twiza/ar/kept/');
  expect(pathOfStart('/twiza/')).toBe('/twiza/fr/kept/');
});
