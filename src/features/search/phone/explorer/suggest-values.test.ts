import { expect, it } from 'vitest';
import type { Locale } from '#model/locales.ts';
import { noChoices } from '#testing/search/no-choices.ts';
import { ValueSuggester } from './suggest-values.ts';

const choice = (id: string, name: string, count = 1) => ({ id, name, count });
function suggesterOf(locale: Locale, names: { province: string; health: string }) {
  const choices = {
    ...noChoices(),
    focus: [choice('health', names.health), choice('housing', 'Habitat'), choice('zone', 'Zone 3')],
    audience: [choice('women', 'Femmes')],
    service: [choice('care', 'Santé et caravanes', 9)],
    regions: [
      {
        ...choice('marrakech-safi', 'Marrakech-Safi', 5),
        provinces: [
          { ...choice('chichaoua', names.province, 2), reached: 4 },
          { ...choice('marrakech', 'Marrakech', 3), reached: 3 },
        ],
      },
    ],
  };
  const suggester = new ValueSuggester(choices, locale);
  return (words: string) =>
    suggester.suggest(words).map(({ filter, choice: { id }, rest }) => [filter, id, rest]);
}
const inFrench = suggesterOf('fr', { province: 'Chichaoua', health: 'Santé' });

it.each([
  ['chich', [['province', 'chichaoua', '']]],
  ['Shishawa', [['province', 'chichaoua', '']]],
  ['femmes chichaoua', [['province', 'chichaoua', 'femmes']]],
  ['zzz femme', [['audience', 'women', 'zzz']]],
  ['zone 3', [['focus', 'zone', '']]],
  ['c', []],
  ['zzz', []],
  ['', []],
])('“%s” offers the values that its last words name', (words, offered) => {
  expect(inFrench(words)).toEqual(offered);
});

it('offers the larger before the smaller', () => {
  expect(inFrench('marrakech')).toEqual([
    ['region', 'marrakech-safi', ''],
    ['province', 'marrakech', ''],
  ]);
  expect(inFrench('santé')[0]).toEqual(['service', 'care', '']);
});

it('offers what is named as it is typed before what is larger', () => {
  expect(inFrench('habitat')).toEqual([['focus', 'housing', '']]);
  expect(inFrench('caravane')).toEqual([['service', 'care', '']]);
  expect(inFrench('marr')).toEqual([
    ['region', 'marrakech-safi', ''],
    ['province', 'marrakech', ''],
  ]);
  const near = suggesterOf('fr', { province: 'Santes', health: 'Santé' });
  expect(near('santé').map(([filter, id]) => `${filter}/${id}`)).toEqual([
    'service/care',
    'focus/health',
    'province/chichaoua',
  ]);
  expect(near('santes')[0]).toEqual(['province', 'chichaoua', '']);
});

it('reads four words at most, and none of one letter', () => {
  expect(inFrench('le la les de chichaoua')).toEqual([['province', 'chichaoua', 'le']]);
  expect(inFrench('aa bb chichaoua')).toEqual([['province', 'chichaoua', 'aa bb']]);
  expect(inFrench('santé et caravanes')).toEqual([['service', 'care', '']]);
  expect(inFrench('f')).toEqual([]);
});

it('matches a name in another script by its sound', () => {
  const inArabic = suggesterOf('ar', { province: 'شيشاوة', health: 'الصحة' });
  expect(inArabic('chichaoua')).toEqual([['province', 'chichaoua', '']]);
  expect(inArabic('صحة')).toEqual([['focus', 'health', '']]);
});

it('offers four values at most', () => {
  const audience = Array.from({ length: 6 }, (_, at) => choice(`women-${at}`, `Femmes ${at}`));
  const suggester = new ValueSuggester({ ...noChoices(), audience }, 'fr');
  expect(suggester.suggest('femmes')).toHaveLength(4);
});
