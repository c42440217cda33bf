import { readSignFile } from '#features/search/phone/analysis/sign-file.ts';
import { readSigns, signalsDanger } from '#features/search/phone/analysis/signs.ts';
import { CardStore, type FinderCard, listCardTexts } from '#features/search/phone/index/cards.ts';
import { FileStore, joinSignals } from '#features/search/phone/index/file-store.ts';
import {
  countsFile,
  dangerFile,
  type FinderCounts,
  IndexReader,
  needsFile,
  readJson,
  startFile,
} from '#features/search/phone/index/index-reader.ts';
import type { Locale } from '#model/locales.ts';
import { type Answer, answerQuestion, type Question, writerOf } from './answer.ts';
import { countAmong, findNearest, type NearProvince } from './count-among.ts';
import type { Filter } from './filters.ts';
import { findNeeds, readNeeds } from './find-needs.ts';
import { findSuggestions, type Suggestions } from './find-suggestions.ts';
import { findReason, findWritten, type Reason } from './rank.ts';

/** A result as it is shown. */
export interface FoundCard {
  card: FinderCard;
  /** By which word it is one, the one that it has best. Undefined where no word was asked for. */
  reason: Reason | undefined;
  /** Kilometres to its nearest place, where results are ordered by nearness and it is among the near. */
  distance: number | undefined;
}

export interface Finder {
  /** Fetches what every question needs, before there is one. */
  prepare: () => Promise<void>;
  /**
   * Answers a question. A new question gives up the one before: its promise is rejected with an
   * `AbortError`, so that an early answer never comes after a later one.
   *
   * @throws SearchFileError where a file does not load; asking again tries again
   */
  ask: (question: Question, signal?: AbortSignal) => Promise<Answer>;
  /**
   * Whether these words are a sign of danger, of whoever types them or of others. It gives up no question.
   *
   * @throws SearchFileError where the signs do not load: nobody knows then what the words say
   */
  signalsDanger: (words: string, signal?: AbortSignal) => Promise<boolean>;
  /** Values that answer what somebody says, `service/shelter`, the surest first. It gives up no question. */
  needs: (words: string, signal?: AbortSignal) => Promise<readonly string[]>;
  /** Some results of an answer, each with why it is one. */
  results: (
    answer: Answer,
    numbers: readonly number[],
    signal?: AbortSignal,
  ) => Promise<FoundCard[]>;
  /** For what an answer did not understand: what is written nearly so. A new question gives it up. */
  suggest: (answer: Answer, signal?: AbortSignal) => Promise<Suggestions>;
  cards: (numbers: readonly number[], signal?: AbortSignal) => Promise<FinderCard[]>;
  /** How many have each value of each filter, in the whole directory. */
  counts: (signal?: AbortSignal) => Promise<FinderCounts>;
  /**
   * How many of those who answer a question have each value of a filter: in each place, those who help
   * there with what is asked. It gives up no other question.
   */
  countAmong: (
    filter: Filter,
    question: Question,
    signal?: AbortSignal,
  ) => Promise<ReadonlyMap<string, number>>;
  /** How many answer a whole question; none if only part of it is answered. It gives up no other question. */
  count: (question: Question, signal?: AbortSignal) => Promise<number>;
  /** The provinces nearest to one in which somebody answers a whole question; none if only part of it is answered. */
  nearest: (
    province: string,
    question: Question,
    most: number,
    signal?: AbortSignal,
  ) => Promise<readonly NearProvince[]>;
}

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
    prepare: async () => void (await Promise.all([IndexReader.open(store), loadSigns()])),
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
    results: async (answer, numbers, signal) => {
      await cards.load(numbers, signal);
      return numbers.flatMap((number) => showResult(answer, number, cards.get(number)) ?? []);
    },
    suggest: (answer, signal) =>
      findSuggestions(answer, store, cards, joinSignals(current.signal, signal)),
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

/** People are shown words as they wrote them, or as whom they found writes them, never folded. */
function showResult(
  { distances, understood: { words, asked } }: Answer,
  number: number,
  card: FinderCard | undefined,
): FoundCard | undefined {
  if (!card) return;
  const reason = findReason(asked, number);
  const distance = distances.get(number);
  if (!reason) return { card, reason, distance };
  const text =
    reason.how === 'sound'
      ? writerOf(words)(reason.text)
      : (findWritten(reason.text, listCardTexts(card)) ?? reason.text);
  return { card, reason: { ...reason, text }, distance };
}
