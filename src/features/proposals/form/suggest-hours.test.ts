import { describe, expect, it } from 'vitest';
import { suggestHours } from './suggest-hours.ts';

describe('hours of a clock of twelve', () => {
  it.each([
    ['Monday-Friday 9-5', 'Monday-Friday 09:00-17:00'],
    ['Mon-Fri 9-12, 2-6', 'Mon-Fri 09:00-12:00, 14:00-18:00'],
    ['8:30-4:30', '08:30-16:30'],
    ['lundi-vendredi 9h-5h', 'lundi-vendredi 09:00-17:00'],
    [
      'du lundi au vendredi de 9h à 12h30 et de 2h à 6h',
      'du lundi au vendredi de 09:00 à 12:30 et de 14:00 à 18:00',
    ],
    ['من الساعة 9 إلى الساعة 5', 'من الساعة 09:00 إلى الساعة 17:00'],
    ['من الاثنين إلى الجمعة ٩-٥', 'من الاثنين إلى الجمعة 09:00-17:00'],
    ['de 10 a 2 y de 4 a 7', 'de 10:00 a 14:00 y de 16:00 a 19:00'],
    ['Mo-Fr 9-5 Uhr', 'Mo-Fr 09:00-17:00'],
    ['Mo-Fr 09:00-05:00', 'Mo-Fr 09:00-17:00'],
    ['lundi 9h-17h; samedi 9-1', 'lundi 9h-17h; samedi 09:00-13:00'],
    ['samedi 2h-6h', 'samedi 14:00-18:00'],
    ['9-12,2-6', '09:00-12:00,14:00-18:00'],
    ['من 9 إلى 12 و2 إلى 6', 'من 09:00 إلى 12:00 و14:00 إلى 18:00'],
    ['12-5', '12:00-17:00'],
    // Words end in the letters that stand for the halves of a day.
    ['كل يوم من 10 إلى 3', 'كل يوم من 10:00 إلى 15:00'],
    ['كل أيام الأسبوع 9-5', 'كل أيام الأسبوع 09:00-17:00'],
  ])('are asked about: %s', (typed, meant) => {
    expect(suggestHours(typed)).toBe(meant);
  });

  it.each([
    'lundi-vendredi 9h-12h30, 14h-18h',
    'Mo-Fr 09:00-17:00',
    '24/7',
    // A guard that goes on past midnight.
    '22:00-06:00',
    '20h-2h',
    '05:00-13:00',
    '9am-5pm',
    '9 صباحا إلى 5 مساء',
    '9 ص - 5 م',
    '9ص إلى 5م، كل يوم',
    'le matin',
    'samedi à 9h',
    '1er samedi du mois 9h-12h',
    '',
  ])('are clear, or nobody can tell: %s', (typed) => {
    expect(suggestHours(typed)).toBeUndefined();
  });
});
