import { describe, expect, it } from 'vitest';
import type { Locale } from '#model/locales.ts';
import { chooseWords } from './choose-words.ts';

const surfaces = (text: string, locale: Locale) =>
  chooseWords(text, locale).words.map(({ surface }) => surface);

describe('chooseWords', () => {
  it.each<[string, Locale, string[]]>([
    ['association pour les veuves', 'fr', ['veuves']],
    ['association', 'fr', ['association']],
    ['eau eau EAU', 'fr', ['eau']],
    ['m', 'fr', []],
    ['3 mars', 'fr', ['3', 'mars']],
    ['ال', 'ar', []],
    ['الم', 'ar', []],
    ['الما', 'ar', ['الما']],
    ['باب', 'ar', ['باب']],
    ['🙂', 'fr', []],
  ])('%s', (text, locale, words) => {
    expect(surfaces(text, locale)).toEqual(words);
  });

  it('says what it set aside', () => {
    expect(chooseWords('m', 'fr').leftOut).toEqual(['m']);
    expect(chooseWords('un deux trois quatre cinq six sept huit neuf dix', 'fr')).toMatchObject({
      leftOut: ['dix'],
    });
    expect(chooseWords('🙂', 'fr').isUnreadable).toBe(true);
    expect(chooseWords(' ', 'fr').isUnreadable).toBe(false);
  });

  it('knows whether the last word may still grow', () => {
    expect(chooseWords('ecole pres', 'fr').isTyping).toBe(true);
    expect(chooseWords('ecole pres ', 'fr').isTyping).toBe(false);
    expect(chooseWords('ecole de', 'fr').isTyping).toBe(false);
  });
});
