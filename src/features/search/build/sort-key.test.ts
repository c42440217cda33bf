import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#testing/search/any-text.ts';
import { alphabets, otherLetter, sortKey } from './sort-key.ts';

describe('a name is looked up under', () => {
  it.each([
    ['Association Al Karama pour le développement', 'k'],
    ['Association pour la protection de l’enfance', 'p'],
    ['Association d’aide aux orphelins', 'a'],
    ['L’Éveil', 'e'],
    ['Fondation Œuvres de vie', 'o'],
    ['Coopérative Annour', 'a'],
    ['Die Brücke', 'b'],
    ['Maroc Secours', 'm'],
    ['A.M.D.H.', 'a'],
    ['جمعية الأمل للتنمية', 'ا'],
    ['جمعية إيثران', 'ا'],
    ['مؤسسة آفاق', 'ا'],
    ['جمعية خطوة', 'خ'],
    ['الهدى', 'ه'],
    ['جمعية ڭلميم للبيئة', 'ك'],
    ['ⵜⴰⵎⵙⵎⵓⵏⵜ ⵜⵉⵔⵔⴰ', 'ⵜ'],
    ['ⴰⵣⵓⵍ', 'ⴰ'],
    ['18 novembre', otherLetter],
    ['Надежда', otherLetter],
    ['!', otherLetter],
  ])('%s: %s', (name, letter) => {
    expect(sortKey(name).letter).toBe(letter);
  });

  it('its first word, where it says no more than what it is', () => {
    expect(sortKey('L’Association').letter).toBe('a');
    expect(sortKey('جمعية').letter).toBe('ج');
  });

  it('its whole name from that letter on', () => {
    expect(sortKey('Association L’Éveil du Rif').key).toBe('eveil du rif');
    expect(sortKey('جمعية الأمل للتنمية').key).toBe('امل تنميه');
  });

  it('a letter that there is, whatever somebody wrote', () => {
    const all = new Set<string>([...Object.values(alphabets).flat(), otherLetter]);
    fc.assert(fc.property(anyText, (name) => all.has(sortKey(name).letter)));
  });
});

it('an alphabet holds letters that folding leaves as they are', () => {
  for (const letter of Object.values(alphabets).flat()) {
    expect(sortKey(letter)).toEqual({ letter, key: letter });
  }
});
