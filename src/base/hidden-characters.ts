/**
 * Characters that nobody sees and that make a text look like another: controls (but for the line
 * break), bidi embeddings, overrides and isolates, spaces without width, tags, fillers, lone
 * surrogates, what Unicode says is no character and never will be one.
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const hidden =
  '[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2800]';

/**
 * What keyboards write for good reasons: soft hyphens, the Arabic signs, joiners and direction marks
 * (but between two Latin letters they join and turn nothing), the sign that a symbol is to be drawn
 * in colours.
 */
const wanted = [
  '[\\n\\u00AD\\u0600-\\u0605\\u06DD\\u0890\\u0891\\u08E2]',
  '(?!(?<=\\p{Script=Latin})[\\u061C\\u200C-\\u200F]+\\p{Script=Latin})[\\u061C\\u200C-\\u200F]',
  '(?<=[\\p{Extended_Pictographic}\\p{S}])[\\uFE0E\\uFE0F]',
  '(?<=[\\d#*])\\uFE0F(?=\\u20E3)',
].join('|');

/** The first character of a text that may not stand in it. */
export const hiddenCharacter = new RegExp(`(?!${wanted})${hidden}`, 'u');

const everyHidden = new RegExp(`(?![\\u00AD\\u200C-\\u200F\\uFE0E\\uFE0F])${hidden}`, 'gu');

/** Text in which such characters, and line breaks, are shown by their codes: `[U+202E]`. */
export function showCodes(text: string): string {
  return text.replace(everyHidden, (character) => `[${nameCharacter(character)}]`);
}

/** `U+202E` */
export function nameCharacter(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A letter or a digit that is drawn; the stroke that lengthens an Arabic word is none. */
const readable = /(?![\p{Default_Ignorable_Code_Point}ـ])[\p{L}\p{N}]/u;

/** Whether there is anything to read: signs, pictures and accents alone are nothing that anybody is called. */
export function isReadable(text: string): boolean {
  return readable.test(text);
}
