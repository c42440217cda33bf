import { openTexts } from '#features/search/phone/texts/open-texts.ts';
import type { Texts } from '#features/search/phone/texts/text-answer.ts';
import type { ListPlace } from './list-place.ts';

let opened: Texts | undefined;

/** The ids of the records of a list that have the words, wherever they stand in them. */
export function findInList(
  { texts, locale, collection }: ListPlace,
  words: string,
  signal: AbortSignal,
): Promise<string[]> {
  opened ??= openTexts({ base: texts, locale });
  return opened.findIn(collection, words, signal);
}
