import type { Locale } from '#locales.ts';
import { answerQuestion } from './answer-question.ts';
import { CardStore } from './card-store.ts';
import { FileStore } from './file-store.ts';
import {
  centresFile,
  countsFile,
  dangerFile,
  type FinderCounts,
  groupFile,
  startFile,
} from './finder-files.ts';
import { FinderIndex, readJson } from './finder-index.ts';
import { joinSignals } from './give-up-on.ts';
import { type Centres, listProvincesNear } from './nearness.ts';
import type { Finder } from './question.ts';
import { mayBecomeDanger, readSigns, signalsDanger } from './signals-danger.ts';
import { countValues, readGroup } from './value-counts.ts';

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
    store.load(dangerFile, (bytes) => readSigns(new TextDecoder().decode(bytes)), signal);
  let current = new AbortController();
  return {
    prepare: async () => void (await Promise.all([FinderIndex.open(store), loadSigns()])),
    ask: (question, signal) => {
      current.abort();
      current = new AbortController();
      return answerQuestion(question, locale, store, joinSignals(current.signal, signal), cards);
    },
    signals: async (words, signal) => {
      const signs = await loadSigns(signal);
      return { isDanger: signalsDanger(words, signs), mayBecome: mayBecomeDanger(words, signs) };
    },
    cards: (numbers, signal) => cards.load(numbers, signal),
    counts: (signal) => store.load(countsFile, readJson<FinderCounts>, signal),
    countAmong: async (filter, question, signal = new AbortController().signal) => {
      const { size } = await FinderIndex.open(store, signal);
      const read = (bytes: Uint8Array) => readGroup(bytes, size);
      const [lists, { numbers }] = await Promise.all([
        store.load(groupFile(filter), read, signal),
        answerQuestion({ ...question, sort: 'name' }, locale, store, signal),
      ]);
      return countValues(lists, numbers, size);
    },
    provincesNear: async (from, signal) => {
      const centres = await store.load(centresFile, readJson<Centres>, signal);
      const [, lat = 0, lng = 0] = centres.find(([id]) => id === from) ?? [];
      const point = typeof from === 'string' ? { lat, lng } : from;
      return (await listProvincesNear(point, store, signal)).map(({ id }) => id);
    },
  };
}
