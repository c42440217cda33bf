import type { Locale } from '#locales.ts';
import { answerQuestion } from './answer-question.ts';
import { CardStore } from './card-store.ts';
import { FileStore } from './file-store.ts';
import { countsFile, type FinderCounts } from './finder-files.ts';
import { readJson } from './finder-index.ts';
import type { Finder } from './question.ts';

/**
 * Opens the finder of a locale. Nothing is fetched before the first question.
 *
 * @param base folder of its files, with the build's name: `/fr/finder/1f0c9a7b52/`
 * @param fetch for tests
 */
export function openFinder({
  base,
  locale,
  fetch: fetchFile = (...request) => fetch(...request),
}: {
  base: string;
  locale: Locale;
  fetch?: typeof fetch;
}): Finder {
  const store = new FileStore(base, fetchFile);
  const cards = new CardStore(store, locale);
  let current = new AbortController();
  return {
    ask: (question, signal) => {
      current.abort();
      current = new AbortController();
      const signals = signal ? [signal, current.signal] : [current.signal];
      return answerQuestion(question, locale, store, cards, AbortSignal.any(signals));
    },
    cards: (numbers, signal) => cards.load(numbers, signal),
    counts: (signal) => store.load(countsFile, readJson<FinderCounts>, signal),
  };
}
