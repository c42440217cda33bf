import { describe, expect, it } from 'vitest';
import { guessLocale } from './guess-locale.ts';

describe('guessLocale', () => {
  it.each([
    [{ LANG: 'fr_MA.UTF-8' }, 'fr'],
    [{ LC_ALL: 'ar_MA.UTF-8', LANG: 'fr_FR.UTF-8' }, 'ar'],
    [{ LC_ALL: '', LC_MESSAGES: 'ar', LANG: 'fr' }, 'ar'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{}, 'en'],
  ])('%j speaks %s', (environment, locale) => {
    expect(guessLocale(environment)).toBe(locale);
  });
});
