import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '#locales.ts';
import { readWeek } from './read-week.ts';
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
    expect(hours.map((each) => readWeek(writeWeek(each, locale), locale))).toEqual(hours);
  });

  it('are said in the language of the visitor', () => {
    expect(writeWeek('Mo-Fr 09:00-12:30,14:00-18:00; Su off', 'fr')).toBe(
      'lundi-vendredi 09:00-12:30, 14:00-18:00; dimanche fermé',
    );
    expect(writeWeek('Sa 09:00-12:00,14:00-15:00; Su off', 'ar')).toBe(
      'السبت 09:00-12:00، 14:00-15:00؛ الأحد مغلق',
    );
  });

  it.each<[Locale, string, string]>([
    ['fr', 'Du lundi au vendredi de 9h à 12h30 et de 14h à 18h', 'Mo-Fr 09:00-12:30,14:00-18:00'],
    ['fr', 'Lundi – Jeudi : 9h–16h ; Vendredi : 9h–12h', 'Mo-Th 09:00-16:00; Fr 09:00-12:00'],
    ['fr', 'lun-ven 9-17', 'Mo-Fr 09:00-17:00'],
    ['fr', 'lundi mercredi 9h-12h, samedi 10h-12h', 'Mo,We 09:00-12:00; Sa 10:00-12:00'],
    ['ar', 'من الاثنين إلى الجمعة ٩:٠٠ - ١٢:٣٠', 'Mo-Fr 09:00-12:30'],
    ['en', 'Monday to Friday 9:00-17:30; Sunday closed', 'Mo-Fr 09:00-17:30; Su off'],
    ['de', 'Mo-Fr 9-12 Uhr', 'Mo-Fr 09:00-12:00'],
    ['es', 'De lunes a viernes 9:00-14:00', 'Mo-Fr 09:00-14:00'],
  ])('are understood in %s: %s', (locale, typed, expected) => {
    expect(readWeek(typed, locale)).toBe(expected);
  });

  it('stay as they are where nobody can tell, for the gate to ask', () => {
    expect(readWeek('le matin', 'fr')).toBe('le matin');
  });
});
