import { expect, it } from 'vitest';
import { buildContent } from '#testing/content-builder.ts';
import { duplicateLikely } from './duplicate-likely.ts';
import { noDuplicate } from './no-duplicate.ts';

const write = (fr: string, province: string, more = '') =>
  `name:\n  fr: ${fr}\nplaces:\n  - province: ${province}\n    precision: province\n${more}`;
const find = (...records: string[]) => {
  const named = records.map((text, index) => [`associations/a${index}`, text] as const);
  const content = buildContent({
    'provinces/marrakech':
      'name:\n  fr: Marrakech\ncommunes:\n  - code: 00.000.00.00\n    kind: rural\n    name:\n      fr: Tamesloht\n    population: 1\n',
    ...Object.fromEntries(named),
  });
  const context = { today: '2025-11-22' };
  return {
    likely: duplicateLikely
      .check(content, context)
      .map(({ rule, severity, values }) => `${rule} ${severity} ${values.why}`),
    sure: noDuplicate.check(content, context).map(({ rule }) => rule),
  };
};
const khotwa = write('Association Khotwa', 'marrakech');
const long = 'Fondation Annawat pour les droits et le développement';

it.each([
  ['a vowel', [khotwa, write('Association Khatwa', 'marrakech')], 'report sound'],
  ['a town', [khotwa, write('Association Khotwa Marrakech', 'marrakech')], 'report place'],
  ['a commune', [khotwa, write('Association Khotwa Tamesloht', 'marrakech')], 'report place'],
  [
    'a province, of fourteen letters',
    [write('Khotwa Lilmarat', 'marrakech'), write('Khotwa Lilmarat', 'safi')],
    'report province',
  ],
  ['a province', [write(long, 'marrakech'), write(long, 'safi')], 'report province'],
])('remarks two names that differ in %s', (_, records, found) => {
  expect(find(...records)).toEqual({ likely: [`duplicate-likely ${found}`], sure: [] });
});

it.each([
  ['short names in two provinces', [khotwa, write('Association Khotwa', 'safi')]],
  [
    'names of thirteen letters in two provinces',
    [write('Khotwa Lilmara', 'marrakech'), write('Khotwa Lilmara', 'safi')],
  ],
  ['words that differ', [khotwa, write('Association Tissir', 'marrakech')]],
  ['very short ones', [write('Amal', 'marrakech'), write('Amel', 'marrakech')]],
  [
    'those of two numbers',
    [
      write(long, 'marrakech', 'registration:\n  number: 1/2019\n'),
      write(long, 'safi', 'registration:\n  number: 2/2019\n'),
    ],
  ],
])('says nothing of %s', (_, records) => {
  expect(find(...records).likely).toEqual([]);
});

it('says nothing by ear of those whose province is not known', () => {
  expect(
    find('name:\n  fr: Association Khotwa\n', 'name:\n  fr: Association Khatwa\n').likely,
  ).toEqual([]);
});

it('remarks a name that differs by the town where it stands', () => {
  const city = '    city:\n      fr: Zagora\n';
  expect(find(khotwa, write('Khotwa Zagora', 'marrakech', city)).likely).toEqual([
    'duplicate-likely report place',
  ]);
  expect(find(khotwa, write('Khotwa Zagora', 'marrakech')).likely).toEqual([]);
});

it('tells of each what it is like, and points at its name', () => {
  const content = buildContent({
    'associations/amal': khotwa,
    'associations/nour': write('Khatwa', 'marrakech', 'otherNames:\n  - Khitwa\n'),
  });
  const issues = duplicateLikely.check(content, { today: '2025-11-22' });
  expect(issues.map(({ file, line, column, values }) => [file, line, column, values])).toEqual([
    [
      'associations/nour.yaml',
      2,
      7,
      { found: 'Khatwa', other: 'associations/amal.yaml', why: 'sound' },
    ],
  ]);
});

it('leaves to the other check what is surely the same', () => {
  expect(find(khotwa, write('Association Khotwa', 'marrakech'))).toEqual({
    likely: [],
    sure: ['duplicate-name'],
  });
});
