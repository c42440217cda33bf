import { describe, expect, it } from 'vitest';
import { parseWeek } from '#cleaning/read-week.ts';
import { locales } from '#model/locales.ts';
import { writeWeek } from './write-week.ts';

const hours = [
  'Mo-Fr 09:00-12:30,14:00-18:15; Sa 09:30-11:45; Su off',
  'Mo,We,Fr 08:00-24:00',
  'Tu-Th 10:00-15:30',
  '24/7',
  '09:00-17:00',
];

describe('opening hours in words', () => {
  it.each(locales)('come back as they were, in %s', (locale) => {
    expect(hours.map((each) => parseWeek(writeWeek(each, locale), locale))).toEqual(hours);
  });

  it('are said in the language of the visitor', () => {
    expect(writeWeek('Mo-Fr 09:00-12:30,14:00-18:00; Su off', 'fr')).toBe(
      'lundi-vendredi 09:00-12:30, 14:00-18:00; dimanche fermé',
    );
    expect(writeWeek('Sa 09:00-12:00,14:00-15:00; Su off', 'ar')).toBe(
      'السبت 09:00-12:00، 14:00-15:00؛ الأحد مغلق',
    );
  });

  it('stay as they are where nobody can tell, for the checks to ask', () => {
    expect(parseWeek('le matin', 'fr')).toBe('le matin');
  });
});
