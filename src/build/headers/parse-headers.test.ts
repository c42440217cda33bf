import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findHeaders, matchesPath, parseHeaders } from './parse-headers.ts';

describe('parseHeaders', () => {
  it('reads paths with their headers and leaves comments out', () => {
    expect(parseHeaders('# why\n/*\n  X-One: 1\n\n/a/*\n  # why\n  X-Two: a: b\n')).toEqual([
      { pattern: '/*', headers: [['X-One', '1']] },
      { pattern: '/a/*', headers: [['X-Two', 'a: b']] },
    ]);
  });

  it('names the line that it does not understand', () => {
    expect(() => parseHeaders('/*\n  no header here\n')).toThrow('line 2');
    expect(() => parseHeaders('  X-One: 1\n')).toThrow('line 1');
  });
});

describe('matchesPath', () => {
  it.each([
    ['/*', '/', true],
    ['/*', '/fr/associations/', true],
    ['/fonts/*', '/fonts/a.woff2', true],
    ['/fonts/*', '/fr/fonts/', false],
    ['/:locale/x', '/fr/x', true],
    ['/:locale/x', '/fr/y/x', false],
    ['/a.b', '/axb', false],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(matchesPath(pattern, path)).toBe(expected);
  });
});

it('joins the values that several rules give to one header', () => {
  const rules = parseHeaders('/*\n  X-One: 1\n/a/*\n  X-One: 2\n');
  expect(findHeaders(rules, '/a/').get('X-One')).toBe('1, 2');
  expect(findHeaders(rules, '/b/').get('X-One')).toBe('1');
});

describe('public/_headers', () => {
  const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));

  it.each(['/', '/fr/', '/admin/', '/_astro/a.js', '/fonts/a.woff2', '/icon.svg'])(
    'gives %s each header from one rule only',
    (path) => {
      const names = rules
        .filter(({ pattern }) => matchesPath(pattern, path))
        .flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase()));
      expect(names).toEqual([...new Set(names)]);
    },
  );

  it('lets nobody frame a page and leaves the rest of the policy to the page itself', () => {
    expect(findHeaders(rules, '/fr/').get('Content-Security-Policy')).toBe(
      "frame-ancestors 'none'",
    );
  });

  it('lets the sign-in window of the CMS answer the page that opened it', () => {
    expect(findHeaders(rules, '/admin/').get('Cross-Origin-Opener-Policy')).toBe(
      'same-origin-allow-popups',
    );
  });

  it('keeps pages fresh and hashed files for a year', () => {
    expect(findHeaders(rules, '/fr/').has('Cache-Control')).toBe(false);
    expect(findHeaders(rules, '/_astro/a.js').get('Cache-Control')).toContain('immutable');
    const inTexts = (path: string) => findHeaders(rules, `/fr/pagefind/${path}`);
    expect(inTexts('index/und_5f3a.pf_index').get('Cache-Control')).toContain('immutable');
    expect(inTexts('fragment/und_5f3a/0.json').get('Cache-Control')).toContain('immutable');
    for (const path of ['pagefind.js', 'pagefind-entry.json', 'words/0.txt'])
      expect(inTexts(path).has('Cache-Control')).toBe(false);
  });
});
