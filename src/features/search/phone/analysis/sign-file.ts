import { foldText } from './fold-text.ts';
import { spellWord } from './sign-word.ts';

/** Arabic letters that `foldText` and `spellWord` leave, each a capital in the file: A to X. */
const arabic = [...'ابتجحخدرزسشضطعغفقكلمنهوي'];
const firstCapital = 'A'.charCodeAt(0);

/**
 * The signs of danger of some records as a file. It is made so that little is left of it once a host has
 * compressed it: no letter that means no more than another, one byte for each, what has Arabic letters
 * before the rest, and words that may stand for one another in order.
 *
 * @param records the signs of each, with commas between them; `readSigns` says what they mean
 * @throws Error where a letter is neither Latin nor Arabic nor Tifinagh
 */
export function writeSignFile(records: readonly string[]): Uint8Array {
  const isArabic = (sign: string) => /[\u0620-\u06ff]/.test(sign);
  const isCalm = (sign: string) => /^-\S*(?: -\S*)*$/.test(sign);
  const parted = (pick: (sign: string) => boolean) =>
    records
      .map((record) => record.split(',').filter((sign) => isCalm(sign) || pick(sign)))
      .filter((signs) => !signs.every(isCalm))
      .map((signs) => signs.map(sortChoices).join(','));
  const text = [...parted(isArabic), ...parted((sign) => !isArabic(sign))].join('\n');
  const written = text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => writeWord(foldText(word)));
  return new TextEncoder().encode(written);
}

/**
 * What people say who need something, as a file of the same letters.
 *
 * @param records `service/shelter`, a space, and its words with commas between them
 */
export function writeNeedsFile(records: readonly string[]): Uint8Array {
  const lines = records.map((record) => {
    const at = record.indexOf(' ');
    const signs = new TextDecoder().decode(writeSignFile([record.slice(at + 1)]));
    return `${record.slice(0, at)} ${signs.replaceAll('\n', ',')}`;
  });
  return new TextEncoder().encode(lines.join('\n'));
}

/** The text of such a file, a record or half of one in each line. */
export function readSignFile(bytes: Uint8Array): string {
  const read = (capital: string) => arabic[capital.charCodeAt(0) - firstCapital] ?? '';
  return new TextDecoder().decode(bytes).replace(/[A-Z]/g, read);
}

function sortChoices(sign: string): string {
  return sign.replace(/[^ =-][^ =]*/g, (choice) => choice.split('/').toSorted().join('/'));
}

function writeWord(word: string): string {
  if (/^[a-z0-9]*$/.test(word))
    return word
      .replace(/qu|c(?!h)/g, 'k')
      .replace(/ph/g, 'f')
      .replace(/[ow]/g, 'u')
      .replace(/y/g, 'i')
      .replace(/([a-z])\1+/g, '$1');
  const spelled = spellWord(word);
  // The sounds c and q, as Latin letters write them.
  if (/^[a-z]+$/.test(spelled))
    return `~${spelled.replaceAll('c', 'ch').replaceAll('q', 'gh').replace(/(.)\1/g, '$1')}`;
  return Array.from(spelled, (letter) => {
    const at = arabic.indexOf(letter);
    if (at < 0) throw new Error(`No sign of danger can have the letter ${letter}`);
    return String.fromCharCode(firstCapital + at);
  }).join('');
}
