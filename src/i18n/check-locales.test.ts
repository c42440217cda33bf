import { expect, it } from 'vitest';
import { type LocaleEntry, localeTable } from '#model/locales.ts';
import { checkLocales } from './check-locales.ts';

it('finds nothing wrong with the locales of the site', () => {
  expect(checkLocales(localeTable)).toEqual([]);
});

it('asks a language that Intl does not know whose dates and plurals it follows', () => {
  expect(checkLocales({ xx: { tag: 'xx', dir: 'ltr', name: 'Xx' } })).toEqual([
    'src/model/locales.ts, xx: Intl knows no dates of xx: name under formats the language that dates and numbers follow.',
    'src/model/locales.ts, xx: Intl knows no plurals of xx: say under plurals which category a number takes.',
  ]);
  const row = {
    tag: 'xx',
    formats: 'fr',
    dir: 'ltr',
    name: 'Xx',
    plurals: () => 'other',
  } as const satisfies LocaleEntry;
  expect(checkLocales({ xx: row })).toEqual([]);
});

it('knows which way a name is written, and which languages have a row', () => {
  const row = { tag: 'he', dir: 'ltr', name: 'עברית', reads: ['ar'] } as const;
  expect(checkLocales({ he: row })).toEqual([
    'src/model/locales.ts, he: its name עברית is written rtl, and dir says ltr.',
    'src/model/locales.ts, he: reads names ar, which has no row.',
  ]);
});
