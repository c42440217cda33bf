import { describe, expect, it } from 'vitest';
import { findLookAlike, findStyledLetters, findWholeScriptConfusable } from './scan-letters.ts';

/** As people write in Morocco, and in the names of real associations. */
const written = [
  'Association Amal',
  'جمعية Amal ⵜⵉⵡⵉⵣⵉ',
  'ⵜⵉⵡⵉⵣⵉ',
  'aγbalu n εli',
  'Taɣlaġt n Ǧifer, ḥṣṛṭḍẓ',
  'ⵜⴰⴳʷⵎⴰⵜ ⵜⴰⴳⵯⵎⴰⵜ',
  'ⵜⵉⵡⵉⵣⵉTiwizi ⴰamal وWhatsApp',
  'أڭادير، گلميم، ۱۹۹۹، جمعيـــة، پ چ ڤ ݣ',
  'Annawat 2, Ado+, 4L Trophy, 1001 fontaines, Sos villages, jam3iyat',
  'ﬁlles, 1ª, Nº 3, 1ᵉʳ, Mᵐᵉ, 5 ℓ, Mohammed Ⅵ, ① ½ heure, 10 µm, A™',
  'בית הכנסת Slat',
];
const confusable = [
  'аmal',
  'КН',
  'ΑΜΑΛ',
  '𝗔𝗺𝗮𝗹',
  'Ａｍａｌ',
  '🄰mal',
  'Ⓐmal',
  'ΚHOTWA',
  'Ոour',
  'ꓮmal',
];
const mixed = [
  'аmal',
  'Khоtwa',
  'Nοur',
  'Kհotwa',
  'KhᎾtwa',
  'Khⴰtwa',
  'ⵜⵉⵡaⵉⵣⵉ',
  'Аmal',
  'アmal',
  'جмعية',
];

describe('letters', () => {
  it.each(written)('%s is written as people write', (text) => {
    expect(findLookAlike(text) ?? findWholeScriptConfusable(text)).toBeUndefined();
  });

  it.each(confusable)('%s is not', (text) => {
    expect(findLookAlike(text) ?? findWholeScriptConfusable(text)).toBeDefined();
  });

  it.each(mixed)('%s holds letters of two alphabets', (text) => {
    expect(findLookAlike(text)).toBe(text);
  });

  it('are looked at in every word', () => {
    expect(findLookAlike('Les amis de Khоtwa et Nour')).toBe('Khоtwa');
    expect(findWholeScriptConfusable('Les amis de КН')).toBe('КН');
    expect(findStyledLetters('Les amis de 𝗔𝗺𝗮𝗹')).toBe('𝗔𝗺𝗮𝗹');
  });

  it.each(['𝗔𝗺𝗮𝗹', 'Ａmal', 'Kh０twa', '𝟬amal'])(
    '%s belongs to formulas, or to Chinese',
    (text) => {
      expect(findStyledLetters(text)).toBe(text);
    },
  );
});
