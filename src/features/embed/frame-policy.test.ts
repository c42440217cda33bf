import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findHeaders, parseHeaders } from '#build/headers/parse-headers.ts';
import { narrowFramePolicy } from './frame-policy.ts';

const headers = readFileSync('public/_headers', 'utf8');
const files = [
  'index.html',
  '404.html',
  'fr/index.html',
  'fr/embed/index.html',
  'fr/embed/badge.svg',
  'fr/embed/provinces/safi/index.html',
  'fr/help/shelter/safi/index.html',
  'fr/regions/oriental/index.html',
  'fr/volunteer/roles/nurse/index.html',
  'fr/provinces/safi/by-name/2/index.html',
  'admin/names/x/events.json',
  'data/hsds/services/page-1.json',
];
const narrowed = parseHeaders(narrowFramePolicy(headers, files, ['fr', 'ar']));
const policyOf = (path: string) => findHeaders(narrowed, path).get('Content-Security-Policy') ?? '';
/** Of several policies each holds. */
const isRefused = (path: string) => {
  const all = findHeaders(narrowed, path);
  const policy = all.get('Content-Security-Policy');
  // A browser asks `X-Frame-Options` where no policy says who may frame.
  return policy ? policy.includes("frame-ancestors 'none'") : all.get('X-Frame-Options') === 'DENY';
};

describe('who may frame a page', () => {
  it('is anybody for a list that is made for it, and no other rule says otherwise', () => {
    expect(policyOf('/fr/embed/provinces/safi/')).toBe('frame-ancestors *');
    expect(policyOf('/ar/embed/focus/health/')).toBe('frame-ancestors *');
  });

  it.each([
    ...files.filter((file) => !/embed\/provinces/.test(file)).map((file) => `/${file}`),
    '/',
    '/fr',
    '/fr/',
    '/fr/embed/',
    '/fr/embed/provinces/',
    '/fr/help/shelter/safi/',
    '/fr/regions/oriental/index.html',
    '/fr/help/nowhere/nobody/',
    '/fr/volunteer/roles/nurse/',
    '/fr/provinces/safi/by-name/2/',
    '/fr/embed/provinces/safi/more/',
    '/fr/nothing/here/',
    '/fr/nothing/here/at/all/',
    '/fr/nothing/at/all/',
    '/fr/nothing/at/all',
    '/nothing/at/all/here/',
  ])('is nobody for %s', (path) => {
    expect(isRefused(path)).toBe(true);
  });

  it('changes nothing else that is sent', () => {
    const rest = (path: string) => {
      const all = findHeaders(parseHeaders(headers), path);
      all.delete('Content-Security-Policy');
      return [...all];
    };
    for (const path of ['/', '/fr/help/shelter/safi/', '/_astro/a.js']) {
      const now = findHeaders(narrowed, path);
      now.delete('Content-Security-Policy');
      expect([...now]).toEqual(rest(path));
    }
  });

  it('is not narrowed where nothing refused everything', () => {
    expect(() => narrowFramePolicy('/*\n  X-One: 1\n', files, ['fr'])).toThrow('once');
  });
});
