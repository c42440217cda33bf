import { expect, it } from 'vitest';
import { findGrowing, findHeaviest, findMostGrown, kindOf } from './page-kinds.ts';

it.each([
  ['fr/index.html', 'home'],
  ['fr/associations/synthetic-000001/index.html', 'associations/*'],
  ['ar/help/food/agadir/index.html', 'help/*/*'],
  ['ar/provinces/agadir/by-name/index.html', 'provinces/*/by-name'],
  ['ar/provinces/agadir/by-name/7/index.html', 'provinces/*/by-name'],
  ['zgh/associations/by-name/index.html', 'associations/by-name'],
  ['404.html', '404'],
])('%s is of the kind %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

const few = [
  { path: 'fr/provinces/agadir/index.html', bytes: 90_000 },
  { path: 'fr/provinces/tata/index.html', bytes: 20_000 },
  { path: 'fr/calls/index.html', bytes: 30_000 },
  { path: 'ar/calls/index.html', bytes: 30_000 },
  { path: 'data/associations.csv', bytes: 1000 },
];
const many = [
  // Fuller than it was, and no fuller than the fullest of its kind.
  { path: 'fr/provinces/agadir/index.html', bytes: 90_800 },
  { path: 'fr/provinces/tata/index.html', bytes: 89_000 },
  { path: 'fr/calls/index.html', bytes: 80_000 },
  { path: 'ar/calls/index.html', bytes: 79_000 },
  { path: 'data/associations.csv', bytes: 9000 },
];

it('a kind grows whose heaviest page does, however full the others become', () => {
  expect(findGrowing(findHeaviest(few), findHeaviest(many))).toEqual([
    { kind: 'calls', path: 'fr/calls/index.html', before: 30_000, now: 80_000 },
  ]);
});

it('the pages that grew most are listed in one language', () => {
  expect(findMostGrown(few, many, 2)).toEqual([
    { path: 'fr/provinces/tata/index.html', before: 20_000, now: 89_000 },
    { path: 'fr/calls/index.html', before: 30_000, now: 80_000 },
  ]);
});
