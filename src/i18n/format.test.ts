import { describe, expect, it, vi } from 'vitest';
import { locales } from '#model/locales.ts';
import { compareNames, formatDate, formatNumber, nameCountry, nameDays } from './format.ts';
import { formatPercent } from './format-percent.ts';

/** No-break spaces as ordinary ones: which of them a language takes changes with each release of ICU. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('formatDate', () => {
  it.each([
    ['ar', '5 شتنبر 2024', 'شتنبر 2024'],
    ['fr', '5 septembre 2024', 'septembre 2024'],
    ['zgh', '5 ⵛⵓⵜⴰⵏⴱⵉⵔ 2024', 'ⵛⵓⵜⴰⵏⴱⵉⵔ 2024'],
    ['en', '5 September 2024', 'September 2024'],
    ['es', '5 de septiembre de 2024', 'septiembre de 2024'],
    ['de', '5. September 2024', 'September 2024'],
  ] as const)('writes a day, a month and a year in %s', (locale, day, month) => {
    expect(formatDate('2024-09-05', locale)).toBe(day);
    expect(formatDate('2024-09', locale)).toBe(month);
    expect(formatDate('2024', locale)).toBe('2024');
  });

  it('says 1er in French, and of the first day only', () => {
    expect(formatDate('2024-08-01', 'fr')).toBe('1er août 2024');
    expect(formatDate('2024-08-11', 'fr')).toBe('11 août 2024');
    expect(formatDate('2024-08', 'fr')).toBe('août 2024');
  });

  it('keeps the day that was written, whatever the time zone of the machine', () => {
    expect(formatDate('2024-01-01', 'fr')).toBe('1er janvier 2024');
    expect(formatDate('2024-12-31', 'fr')).toBe('31 décembre 2024');
  });
});

describe('numbers', () => {
  it('have Western digits in Arabic, as Morocco writes them', () => {
    expect(formatNumber(1234567.5, 'ar')).toBe('1.234.567,5');
    expect(formatPercent(63.44, 'ar')).toMatch(/^[\u200E\u200F]?63,4/);
  });

  it.each([
    ['fr', '63,4 %'],
    ['en', '63.4%'],
    ['de', '63,4 %'],
  ] as const)('give a percentage of the census in %s', (locale, text) => {
    expect(plain(formatPercent(63.44, locale))).toBe(text);
  });
});

describe('nameDays', () => {
  it.each([
    ['ar', 'الاثنين', 'الأحد'],
    ['fr', 'lundi', 'dimanche'],
    ['zgh', 'ⴰⵢⵏⴰⵙ', 'ⴰⵙⴰⵎⴰⵙ'],
    ['en', 'Monday', 'Sunday'],
    ['es', 'lunes', 'domingo'],
    ['de', 'Montag', 'Sonntag'],
  ] as const)('starts on Monday in %s', (locale, monday, sunday) => {
    const days = nameDays(locale);
    expect(new Set(days).size).toBe(7);
    expect([days[0], days[6]]).toEqual([monday, sunday]);
  });
});

describe('nameCountry', () => {
  it('names a country in every language of the site', () => {
    const names = locales.map((locale) => nameCountry('BE', locale));
    for (const name of ['بلجيكا', 'Belgique', 'ⴱⵍⵊⵉⴽⴰ', 'Belgium', 'Bélgica', 'Belgien'])
      expect(names).toContain(name);
    expect(names).not.toContain('BE');
  });

  it('shows the code of a country that nobody knows', () => {
    expect(nameCountry('XQ', 'fr')).toBe('XQ');
  });
});

describe('formatNumber', () => {
  it('writes numbers on a phone that does not know the language as at a build', () => {
    const built = formatNumber(12345.6, 'zgh');
    const known = vi.spyOn(Intl.NumberFormat, 'supportedLocalesOf').mockReturnValue([]);
    expect(plain(formatNumber(12345.6, 'zgh'))).toBe(plain(built));
    expect(plain(built)).toBe('12 345,6');
    known.mockRestore();
  });
});

describe('compareNames', () => {
  it('puts accents beside their letters and numbers in their order', () => {
    const names = ['Zaouia', 'Écoute', 'Dar 10', 'Foyer', 'Dar 2', 'ecole'];
    const sorted = ['Dar 2', 'Dar 10', 'ecole', 'Écoute', 'Foyer', 'Zaouia'];
    expect(names.toSorted(compareNames('fr'))).toEqual(sorted);
  });

  it('follows the Arabic alphabet', () => {
    expect(['ورزازات', 'أكادير', 'تطوان'].toSorted(compareNames('ar'))).toEqual([
      'أكادير',
      'تطوان',
      'ورزازات',
    ]);
  });

  it('follows Unicode’s order of the Tifinagh letters, of which ⵯ is the last', () => {
    expect(['ⵣⴰⴳⵓⵔⴰ', 'ⴽⵢⵓ', 'ⴰⴳⴰⴷⵉⵔ', 'ⴽⵯⵣⵓ', 'ⴼⴰⵙ'].toSorted(compareNames('zgh'))).toEqual([
      'ⴰⴳⴰⴷⵉⵔ',
      'ⴼⴰⵙ',
      'ⴽⵢⵓ',
      'ⴽⵯⵣⵓ',
      'ⵣⴰⴳⵓⵔⴰ',
    ]);
    expect(compareNames('zgh')('ⴼⴰⵙ', 'ⴼⴰⵙ')).toBe(0);
  });

  it('puts names that have no Tamazight after those that have, as French orders them', () => {
    const names = ['Youssoufia', 'Médiouna', 'Midelt', 'M’diq-Fnideq', 'ⵣⴰⴳⵓⵔⴰ', 'Berkane'];
    expect(names.toSorted(compareNames('zgh'))).toEqual([
      'ⵣⴰⴳⵓⵔⴰ',
      'Berkane',
      'M’diq-Fnideq',
      'Médiouna',
      'Midelt',
      'Youssoufia',
    ]);
  });
});
