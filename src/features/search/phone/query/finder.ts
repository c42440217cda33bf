import { readSignFile } from '#features/search/phone/analysis/sign-file.ts';
import { readSigns, signalsDanger } from '#features/search/phone/analysis/signs.ts';
import { joinSignals } from '#features/search/phone/index/abortable.ts';
import { CardStore } from '#features/search/phone/index/card-store.ts';
import { FileStore } from '#features/search/phone/index/file-store.ts';
import {
  countsFile,
  dangerFile,
  type FinderCounts,
  needsFile,
  startFile,
} from '#features/search/phone/index/finder-files.ts';
import { FinderIndex, readJson } from '#features/search/phone/index/finder-index.ts';
import type { Locale } from '#model/locales.ts';
import { answerQuestion } from './answer-question.ts';
import { countAmong, findNearest } from './count-among.ts';
import { findNeeds, readNeeds } from './find-needs.ts';
import type { Finder } from './question.ts';

/**
 * Opens the finder of a locale. Nothing is fetched before the first question.
 *
 * @param base folder of its files, with the build's name: `/fr/finder/1f0c9a7b52/`
 * @param start its `start.json`, where that is on its way already
 * @param fetch for tests
 */
export function openFinder({
  base,
  locale,
  start,
  fetch: fetchFile = (...request) => fetch(...request),
}: {
  base: string;
  locale: Locale;
  start?: Promise<Response>;
  fetch?: typeof fetch;
}): Finder {
  const store = new FileStore(base, fetchFile);
  if (start) store.expect(startFile, start);
  const cards = new CardStore(store, locale);
  const loadSigns = (signal?: AbortSignal) =>
    store.load(dangerFile, (bytes) => readSigns(readSignFile(bytes)), signal);
  let current = new AbortController();
  return {
    prepare: async () => void (await Promise.all([FinderIndex.open(store), loadSigns()])),
    ask: (question, signal) => {
      current.abort();
      current = new AbortController();
      return answerQuestion(question, locale, store, joinSignals(current.signal, signal), cards);
    },
    signalsDanger: async (words, signal) => signalsDanger(words, await loadSigns(signal)),
    needs: async (words, signal) =>
      findNeeds(
        words,
        await store.load(needsFile, (bytes) => readNeeds(readSignFile(bytes)), signal),
      ),
    cards: (numbers, signal) => cards.load(numbers, signal),
    counts: (signal) => store.load(countsFile, readJson<FinderCounts>, signal),
    countAmong: (filter, question, signal = new AbortController().signal) =>
      countAmong(filter, question, { locale, store, signal }),
    count: async (question, signal = new AbortController().signal) => {
      const { total, leftOut } = await answerQuestion(
        { ...question, sort: 'name' },
        locale,
        store,
        signal,
      );
      return leftOut.length > 0 ? 0 : total;
    },
    nearest: (province, question, most, signal = new AbortController().signal) =>
      findNearest(province, question, most, { locale, store, signal }),
  };
}
