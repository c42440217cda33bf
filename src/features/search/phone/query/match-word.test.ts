import { describe, expect, it } from 'vitest';
import { readWords } from '#features/search/phone/analysis/read-words.ts';
import type { Locale } from '#model/locales.ts';
import { allowedEdits, type Match, matchWord } from './match-word.ts';

function matchOf(asked: string, written: string, locale: Locale): Match | undefined {
  const [one] = readWords(asked, locale);
  const [other] = readWords(written, locale);
  return one && other && matchWord(one, other);
}

describe('matchWord', () => {
  it.each<[Match | undefined, Locale, string, string]>([
    ['exact', 'fr', 'ECOLE', 'école'],
    ['exact', 'fr', 'leveil', 'l’Éveil'],
    ['bare', 'fr', 'éveil', 'l’Éveil'],
    ['bare', 'ar', 'بالصويرة', 'الصويرة'],
    ['bare', 'ar', 'أيتام', 'وأيتام'],
    ['stem', 'fr', 'institutrice', 'instituteurs'],
    ['stem', 'ar', 'مدرسة', 'والمدارس'],
    ['start', 'fr', 'prescol', 'préscolaire'],
    ['start', 'ar', 'خطا', 'والخطارات'],
    ['sound', 'fr', 'Shishawa', 'شيشاوة'],
    ['sound', 'ar', 'gnawa', 'كناوة'],
    ['sound', 'fr', 'khetaras', 'khettaras'],
    ['sound', 'fr', '9afilat', 'قافلة'],
    ['sound', 'fr', 'madrasat', 'مدرسة'],
    ['spelling', 'fr', 'migrateusr', 'migrateurs'],
    ['spelling', 'fr', 'educaton', 'éducation'],
    ['spelling', 'ar', 'تصجر', 'التصحر'],
    [undefined, 'fr', 'pr', 'préscolaire'],
    [undefined, 'fr', '1974', '1975'],
    [undefined, 'fr', 'zzqqxv', 'école'],
    [undefined, 'ar', 'ضظثضظ', 'مدارس'],
  ])('%s, in %s: %s, %s', (match, locale, asked, written) => {
    expect(matchOf(asked, written, locale)).toBe(match);
  });
});

describe('allowedEdits', () => {
  it.each([
    ['safi', 0],
    ['زهير', 1],
    ['asilah', 1],
    ['montesori', 2],
    ['1974', 0],
  ])('%s: %i', (word, slips) => {
    expect(allowedEdits(word)).toBe(slips);
  });
});
