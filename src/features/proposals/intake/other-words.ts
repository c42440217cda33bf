import { foldLetters } from '#base/fold.ts';

/**
 * Whether a text holds words besides those that only say what kind of thing it is: `Tél : 0528…` holds
 * none, `0528… (Amal)` does.
 *
 * @param labels such words, without accents, one or another of them
 */
export function hasOtherWords(text: string, labels: RegExp): boolean {
  const plain = foldLetters(text);
  const isLabel = new RegExp(`^(?:${labels.source})$`, 'u');
  return (plain.match(/\p{L}+/gu) ?? []).some((word) => !isLabel.test(word));
}
