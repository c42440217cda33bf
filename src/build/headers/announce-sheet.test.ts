import { describe, expect, it } from 'vitest';
import { writeAnnouncement } from './announce-sheet.ts';
import { findHeaders, parseHeaders } from './parse-headers.ts';

const page = (...sheets: string[]) =>
  sheets.map((name) => `<link rel="stylesheet" href="/_astro/${name}.css">`).join('');

describe('the sheet that all pages have', () => {
  const rules = parseHeaders(
    writeAnnouncement([page('home', 'all'), page('all'), page('list', 'all')], ['ar', 'fr']),
  );
  const linkOf = (path: string) => findHeaders(rules, path).get('Link');

  it.each([
    '/ar/',
    '/fr/help/',
    '/ar/associations/amal/',
    '/fr/help/shelter/safi/',
    '/fr/propose/associations/new/',
  ])('is announced with %s, once', (path) => {
    expect(linkOf(path)).toBe('</_astro/all.css>; rel=preload; as=style');
  });

  it.each([
    '/',
    '/admin/',
    '/fr/embed/provinces/safi/',
    '/fr/finder/index.json',
    '/_astro/all.css',
  ])('is not with %s', (path) => {
    expect(linkOf(path)).toBeUndefined();
  });

  it.each([
    [['home'], ['list']],
    [
      ['all', 'more'],
      ['all', 'more'],
    ],
  ])('is one, and a build that has another number says so', (one, other) => {
    expect(() => writeAnnouncement([page(...one), page(...other)], ['ar'])).toThrow(
      'one sheet of styles in common',
    );
  });
});
