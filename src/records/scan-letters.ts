/** Greek letters that many type for ɣ and ɛ of Tamazight, `aγbalu`: neither looks like another letter. */
const typedForTamazight = /[γε]/g;

/** Letters and what belongs to them, and those in boxes and circles, which count as signs. */
const words = /[\p{L}\p{M}\uFF10-\uFF19\u24B6-\u24E9\u{1D7CE}-\u{1D7FF}\u{1F130}-\u{1F189}]+/gu;

/** An alphabet that the directory is written in, or none of its own: accents, ª. */
const ownLetter =
  /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Tifinagh}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * A word in letters of two alphabets that look alike: `аmal` with a Cyrillic а is another word.
 * Arabic stands beside Latin in one word for good reasons, and is never mistaken for it; Tifinagh
 * does where a space is missing, or before a word, but not in the middle of one.
 * https://www.unicode.org/reports/tr39/#Mixed_Script_Detection
 */
export function findLookAlike(text: string): string | undefined {
  return listWords(text).find((word) => {
    const letters = [...word].filter((letter) => /\p{L}/u.test(letter));
    const own = letters.filter((letter) => ownLetter.test(letter)).length;
    return (own > 0 && own < letters.length) || strayTifinagh.test(word);
  });
}

const latin = '(?:(?=\\p{Script=Latin})[\\p{Lu}\\p{Ll}])';
const tifinagh = '\\p{Script=Tifinagh}';

/** One or two letters of Tifinagh in the middle of a Latin word, or the other way round; `ⴳʷ` is one letter. */
const strayTifinagh = new RegExp(
  [
    [latin, tifinagh],
    [tifinagh, latin],
  ]
    .map(([most, few]) => `(?<=${most})${few}{1,2}(?=${most})`)
    .join('|'),
  'u',
);

/** Latin letters and digits of full width, of formulas, in boxes and circles. `5 ℓ` are five litres. */
const styledLetters =
  /[\uFF10-\uFF5A\u{1D400}-\u{1D7FF}\u24B6-\u24E9\u{1F130}-\u{1F189}\u2102-\u2112\u2115\u2119-\u211D\u2124\u2128\u212C-\u2138\u2145-\u2149]/u;

/** `𝗞𝗛` is a formula and `Ｋ` belongs to Chinese: Latin to the eye and to nothing else. */
export function findStyledLetters(text: string): string | undefined {
  return listWords(text).find((word) => styledLetters.test(word));
}

/** Alphabets with many letters that look like Latin ones. */
const confusableScripts =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;

/**
 * A word that is Latin to the eye and to nothing else: `КН` is Cyrillic. The directory has no language
 * that is written so.
 */
export function findWholeScriptConfusable(text: string): string | undefined {
  return findStyledLetters(text) ?? listWords(text).find((word) => confusableScripts.test(word));
}

function listWords(text: string): string[] {
  return text.replace(typedForTamazight, '').match(words) ?? [];
}
