import { expect, it } from 'vitest';
import { guessLanguage } from './guess-language.ts';

it.each([
  ['جمعية الأمل', 'fr', undefined, 'ar'],
  ['Association Amal', 'zgh', undefined, 'fr'],
  ['Association Amal', 'es', undefined, 'es'],
  ['جمعية Amal', 'fr', undefined, 'ar'],
  ['جمعية الأمل', 'fr', { ar: 'اسم آخر' }, 'fr'],
  ['2024', 'ar', undefined, 'ar'],
] as const)('%s, asked in %s beside %j, is written in %s', (text, asked, known, expected) => {
  expect(guessLanguage(text, asked, known)).toBe(expected);
});
