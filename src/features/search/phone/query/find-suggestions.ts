import type { Term } from '#features/search/phone/analysis/analyze.ts';
import { type CardStore, listCardTexts } from '#features/search/phone/index/cards.ts';
import type { FileStore } from '#features/search/phone/index/file-store.ts';
import { IndexReader, nameValue } from '#features/search/phone/index/index-reader.ts';
import type { Entry } from '#features/search/phone/index/postings.ts';
import { type Answer, type AskedPlace, writePlace, writerOf } from './answer.ts';
import { findMeantPlaces } from './find-places.ts';
import { findNear } from './match-stages.ts';
import { findWritten } from './rank.ts';

/** What somebody may have meant: places that words nearly name, and words that are written otherwise. */
export interface Suggestions {
  places: readonly AskedPlace[];
  words: readonly Suggestion[];
}

/** A word as it was typed, and another as somebody in the directory writes it. */
export interface Suggestion {
  word: string;
  instead: string;
}

/** For what an answer did not understand: what is written nearly so. */
export async function findSuggestions(
  { understood: { words, read, unknown, where } }: Answer,
  store: FileStore,
  cards: CardStore,
  signal: AbortSignal,
): Promise<Suggestions> {
  const everywhere = await IndexReader.open(store, signal);
  const write = writerOf(words);
  const [meant, spelt] = await Promise.all([
    findMeantPlaces(read, everywhere),
    suggestWords(unknown, everywhere.within(where), write, cards, signal),
  ]);
  return { places: meant.map((place) => writePlace(place, write)), words: spelt };
}

/** Unknown words, each with one that is written nearly so, in the spelling of a card. */
async function suggestWords(
  unknown: readonly Term[],
  index: IndexReader,
  write: (surface: string) => string,
  cards: CardStore,
  signal: AbortSignal,
): Promise<Suggestion[]> {
  const near = await Promise.all(unknown.map((word) => findNear(word, index, 1)));
  const entries = unknown.flatMap(({ surface }, at) =>
    (near[at] ?? [])
      .filter(({ distance, entry }) => distance > 0 && !isPlacesOnly(entry))
      .slice(0, 3)
      .map(({ entry }) => ({ word: write(surface), entry })),
  );
  return Promise.all(
    entries.map(async ({ word, entry }) => {
      const { 0: who } = await index.listNumbers(entry.postings[0]);
      const texts = (await cards.load(who === undefined ? [] : [who], signal)).flatMap(
        listCardTexts,
      );
      return { word, instead: findWritten(entry.word, texts) ?? entry.word };
    }),
  );
}

/** A word that only names of places have: these are asked about by their whole name. */
function isPlacesOnly({ postings }: Entry): boolean {
  return postings.every(
    ({ numbers }) =>
      typeof numbers === 'string' && /^(?:province|region)\//.test(nameValue(numbers) ?? ''),
  );
}
