import { describe, expect, it } from 'vitest';
import type { Locale } from '#model/locales.ts';
import { foldText } from './fold-text.ts';
import { stemLatin } from './term-forms.ts';

describe('stemLatin', () => {
  it.each<[Locale, string, string]>([
    ['fr', 'associations', 'association'],
    ['fr', 'écoles', 'école'],
    ['fr', 'travaux', 'travail'],
    ['fr', 'hôpitaux', 'hôpital'],
    ['fr', 'bureaux', 'bureau'],
    ['fr', 'lieux', 'lieu'],
    ['fr', 'institutrices', 'instituteur'],
    ['fr', 'codeuses', 'codeur'],
    ['fr', 'sportives', 'sportif'],
    ['fr', 'retraitées', 'retraité'],
    ['fr', 'nouvelles', 'nouvel'],
    ['fr', 'sociaux', 'sociale'],
    ['fr', 'œuvres', 'œuvre'],
    ['en', 'schools', 'school'],
    ['en', 'women', 'woman'],
    ['en', 'activities', 'activity'],
    ['en', 'classes', 'class'],
    ['es', 'asociaciones', 'asociación'],
    ['es', 'niñas', 'niño'],
    ['es', 'mujeres', 'mujer'],
    ['de', 'Vereine', 'Verein'],
    ['de', 'Frauen', 'Frau'],
    ['de', 'Kinder', 'Kind'],
    ['de', 'Mütter', 'Mutter'],
  ])('in %s, %s has the stem of %s', (locale, plural, singular) => {
    expect(stemLatin(foldText(plural), locale)).toBe(stemLatin(foldText(singular), locale));
  });

  it.each<[Locale, string, string]>([
    ['fr', 'Khettara', 'khettar'],
    ['fr', 'Houda', 'Houdo'],
    ['fr', 'montagne', 'montage'],
    ['en', 'child', 'chill'],
  ])('in %s, %s does not have the stem of %s', (locale, one, other) => {
    expect(stemLatin(foldText(one), locale)).not.toBe(stemLatin(foldText(other), locale));
  });

  it.each(['eau', 'fes', 'as', 'e'])('leaves %s whole', (word) => {
    expect(stemLatin(word, 'de')).toBe(word);
  });
});
