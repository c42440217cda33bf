import type { Answer } from '#features/search/phone/query/answer.ts';
import type { NearProvince } from '#features/search/phone/query/count-among.ts';
import type { Filter } from '#features/search/phone/query/filters.ts';
import { type Finder, type FoundCard, openFinder } from '#features/search/phone/query/finder.ts';
import { answerState, type Listener } from './answer-state.ts';
import { isSlow } from './connection.ts';
import { describeResult } from './describe-result.ts';
import type { ExplorerProps } from './explorer-props.ts';
import type { ExplorerState } from './explorer-state.ts';
import { type Hints, type OfferedFor, offerOptions } from './offer-options.ts';
import type { BoxOption } from './search-box.tsx';
import { ValueSuggester } from './suggest-values.ts';
import { type Ask, toQuestion, withoutFilter } from './to-question.ts';
import type { Found } from './use-answer.ts';

type Counts = ReadonlyMap<string, number>;

/** What answers: loaded when somebody is about to ask, for it weighs as much as all the rest. */
export interface SearchClient
  extends Pick<Finder, 'prepare' | 'cards' | 'results' | 'suggest' | 'signalsDanger'> {
  /** Answers a state, telling of it as it comes. */
  answer: (
    state: ExplorerState,
    context: Ask,
    isTyping: boolean,
    listener: Listener,
    signal: AbortSignal,
  ) => Promise<void>;
  /** As the finder's own: a new question gives up the one before. */
  ask: (state: ExplorerState, context: Ask, signal: AbortSignal) => Promise<Answer>;
  /** How many of the results have each value of a filter. */
  countAmong: (
    filter: Filter,
    state: ExplorerState,
    context: Ask,
    signal: AbortSignal,
  ) => Promise<Counts>;
  /** How many results there would be with each value, whatever is chosen of that filter. */
  countChoices: SearchClient['countAmong'];
  /** How many answer all of what is asked; none if only part of it is answered. */
  count: (state: ExplorerState, context: Ask, signal: AbortSignal) => Promise<number>;
  /** The provinces nearest to one in which somebody answers all of it. */
  nearest: (
    province: string,
    state: ExplorerState,
    context: Ask,
    most: number,
    signal: AbortSignal,
  ) => Promise<readonly NearProvince[]>;
  /** Why an association is a result, and how far away it is; empty where that is in plain sight. */
  describe: (found: FoundCard) => string;
  /** What the words may have meant, and what they say that is needed. What does not come is not offered. */
  hint: (found: Found) => Promise<Hints>;
  /** What the box offers for the words in it. */
  offer: (asked: OfferedFor) => BoxOption[];
}

/** @param start the finder's first file, on its way already */
export function openSearchClient(
  { base, locale, choices, texts, lang }: ExplorerProps,
  start: Promise<Response>,
): SearchClient {
  const finder = openFinder({ base, locale, start });
  const { ask, prepare, cards, results, suggest, count, nearest, countAmong } = finder;
  const { signalsDanger, needs } = finder;
  const suggester = new ValueSuggester(choices, locale);
  const describe = describeResult(choices, texts, lang);
  const directory: SearchClient = {
    answer: (...asked) => answerState(directory, ...asked),
    prepare,
    cards,
    results,
    suggest,
    signalsDanger,
    ask: (state, context, signal) => ask(toQuestion(state, context), signal),
    countAmong: (filter, state, context, signal) =>
      countAmong(filter, toQuestion(state, context), signal),
    countChoices: (filter, state, context, signal) =>
      countAmong(filter, toQuestion(withoutFilter(state, filter), context), signal),
    count: (state, context, signal) => count(toQuestion(state, context), signal),
    nearest: (province, state, context, most, signal) =>
      nearest(province, toQuestion(state, context), most, signal),
    describe,
    hint: async ({ answer, state }) => {
      if (!answer) return { spellings: undefined, needs: [] };
      // On a slow line what the words find themselves is enough.
      const isAnswered = answer.total > 0 && answer.leftOut.length === 0;
      const [spelt, said] = await Promise.allSettled([
        suggest(answer),
        isAnswered && isSlow() ? [] : needs(state.words),
      ]);
      return {
        spellings: spelt.status === 'fulfilled' ? spelt.value : undefined,
        needs: said.status === 'fulfilled' ? said.value : [],
      };
    },
    offer: (asked) => offerOptions(asked, suggester, texts, lang),
  };
  return directory;
}
