import unhomoglyph from 'unhomoglyph';
import { decompose } from '#base/fold.ts';
import { foldName } from './fold-name.ts';

/** Letters of Tamazight and ligatures that people write for themselves; `foldName` knows them. */
const written = /[ɣγɛεəœæøłđðħß]|\p{Script=Inherited}/iu;
const beyondAscii = /[^\0-\x7F]/gu;

/** What Unicode’s table leaves out, for it concerns alphabets that only few imitate each other with. */
const tifinagh: Record<string, string> = { ⴰ: 'o', ⵙ: 'o', ⵓ: 'u', ⵅ: 'x', ⴸ: 'v', ⵕ: 'o', ⵀ: 'o' };

/**
 * A text in the letters that it looks like: Cyrillic, Greek and other doubles of Latin letters become
 * Latin, wherever they stand; Arabic and Tifinagh ones do within a Latin word.
 * https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
export function showConfusables(text: string): string {
  return decompose(text)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
      const isLatin = /\p{Script=Latin}/u.test(word);
      return word.replace(beyondAscii, (letter) => showLetter(letter, isLatin));
    });
}

function showLetter(letter: string, isLatin: boolean): string {
  if (written.test(letter)) return letter;
  if (!isLatin && /[\p{Script=Arabic}\p{Script=Tifinagh}\p{M}\p{N}]/u.test(letter)) return letter;
  return tifinagh[letter] ?? unhomoglyph(letter);
}

/** Digits that stand for letters within a word; two letters make none, for `4L` is one. */
const digits: Record<string, string> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };

/**
 * A name as it looks at a glance, for whoever does not read letter by letter: `Kh0twa`, `Khоtwа` with
 * Cyrillic letters and `Khotwa` are the same. Digits that stand alone are numbers, and stay.
 */
export function foldConfusables(name: string): string {
  const spelled = showConfusables(name).replace(/[\p{L}\p{M}\d]+/gu, (word) =>
    (word.match(/\p{L}/gu)?.length ?? 0) > 2
      ? word.replace(/\d/g, (digit) => digits[digit] ?? digit)
      : word,
  );
  return foldName(spelled).replace(/[iı]/g, 'l').replaceAll('rn', 'm').replaceAll('vv', 'w');
}
