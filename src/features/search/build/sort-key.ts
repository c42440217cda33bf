import { bareWord, splitWords } from '#features/search/phone/analysis/analyze.ts';
import { foldText, showHamza } from '#features/search/phone/analysis/fold-text.ts';

/** Where a name stands in a list by name, as in a telephone book. */
export interface Filed {
  /** A letter of `letters`, or `otherLetter`. */
  letter: string;
  /** The folded name from that letter on. */
  key: string;
}

/** What begins with a digit, or in a script that has no letters here. */
export const otherLetter = '#';

/** The letters of each script as folding leaves them, in the order of its alphabet. */
export const alphabets = {
  latin: [...'abcdefghijklmnopqrstuvwxyz'],
  arabic: [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'],
  tifinagh: [...'ⴰⴱⴳⴷⴹⴼⴽⵀⵃⵄⵅⵇⵉⵊⵍⵎⵏⵓⵔⵕⵖⵙⵚⵛⵜⵟⵡⵢⵣⵥ'],
} as const;
const letters = new Set<string>(Object.values(alphabets).flat());

/** What an association is, by which nobody looks for one: nine names in ten begin so. */
const kinds =
  'association associations asso asociacion verein جمعية ⵜⴰⵎⵙⵎⵓⵏⵜ ' +
  'federation federacion verband فيدرالية فدرالية fondation foundation fundacion stiftung مؤسسة ' +
  'cooperative cooperativa genossenschaft تعاونية';
/** What links that word to the name itself: pour la …, de l’…, Al …. */
const links =
  'le la les l des du de d un une et en pour the of for los las del y para der die das des fur von und al el و ل ⵏ';
const passedOver = new Set(foldText(`${kinds} ${links}`).split(' '));

/**
 * The letter that a name is looked up under, and by what it is sorted there. What it is and articles
 * do not count: `Association Al Karama` and `L’Éveil` stand under k and e, `جمعية الأمل` under ا. A
 * name of such words alone stands under its first.
 */
export function sortKey(name: string): Filed {
  const words = splitWords(foldText(showHamza(name))).map((surface) => {
    const { exact, bare, isSurelyBare } = bareWord(surface);
    return isSurelyBare ? (bare[0] ?? exact) : exact;
  });
  const start = words.findIndex((word) => !passedOver.has(word));
  const key = words.slice(Math.max(start, 0)).join(' ');
  const first = key.charAt(0);
  return { letter: letters.has(first) ? first : otherLetter, key };
}
