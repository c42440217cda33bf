import type { Point } from '#base/distance.ts';
import { reportBug } from '#base/report-bug.ts';
import { type FoundPosition, findPosition } from '#features/search/phone/find-position.ts';
import type { Answer, Question } from '#features/search/phone/query/answer.ts';
import type { NearProvince } from '#features/search/phone/query/count-among.ts';
import type { Filter } from '#features/search/phone/query/filters.ts';
import { type Finder, type FoundCard, openFinder } from '#features/search/phone/query/finder.ts';
import type { Territory } from '#features/search/view/finder-choices.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import { describeResult } from './describe-result.ts';
import type { ExplorerProps } from './explorer-props.ts';
import type { AnswerAction, Found } from './explorer-reducer.ts';
import { type ExplorerState, pageLength } from './explorer-state.ts';
import { type Hints, type OfferedFor, offerOptions } from './offer-options.ts';
import type { BoxOption } from './search-box.tsx';
import { ValueSuggester } from './suggest-values.ts';

/** What a question needs besides what is asked. */
export interface Ask {
  regions: readonly Territory[];
  /** Where somebody is; it never leaves the phone. */
  position: Point | undefined;
}

type Counts = ReadonlyMap<string, number>;

/** What answers: loaded when somebody is about to ask, for it weighs as much as all the rest. */
export interface SearchClient
  extends Pick<Finder, 'prepare' | 'cards' | 'results' | 'suggest' | 'signalsDanger'> {
  /** Answers a state, telling of it as it comes. */
  answer: (
    state: ExplorerState,
    context: Ask,
    isTyping: boolean,
    tell: (action: AnswerAction) => void,
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
  /** How many results there would be with each value of filters, whatever is chosen of that filter. */
  countChoices: (
    filters: readonly Filter[],
    state: ExplorerState,
    context: Ask,
    signal: AbortSignal,
  ) => Promise<ReadonlyMap<Filter, Counts>>;
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
  describe: (found: FoundCard) => LocalizedText[];
  /** What the words may have meant, and what they say that is needed. What does not come is not offered. */
  hint: (found: Found) => Promise<Hints>;
  /** Where the phone is, or why that is of no use. */
  findPosition: () => Promise<FoundPosition>;
  /** What the box offers for the words in it. */
  offer: (asked: OfferedFor) => BoxOption[];
}

/** @param start the finder's first file, on its way already */
export function openSearchClient(
  { base, locale, choices, texts, lang }: ExplorerProps,
  start: Promise<Response>,
): SearchClient {
  // The page may be handed on by the phone’s own ways: its first script has no room for that.
  if (globalThis.document?.querySelector('[data-share-page]'))
    import('#base/share-page.ts').catch(reportBug);
  const finder = openFinder({ base, locale, start });
  const { ask, prepare, cards, results, suggest, count, nearest, countAmong } = finder;
  const { signalsDanger, needs } = finder;
  const suggester = new ValueSuggester(choices, locale);
  const describe = describeResult(choices, texts, lang);
  const client: SearchClient = {
    answer: (...asked) => answerState(client, ...asked),
    prepare,
    cards,
    results,
    suggest,
    signalsDanger,
    ask: (state, context, signal) => ask(toQuestion(state, context), signal),
    countAmong: (filter, state, context, signal) =>
      countAmong(filter, toQuestion(state, context), signal),
    countChoices: async (filters, state, context, signal) => {
      const countOf = (filter: Filter) =>
        countAmong(filter, toQuestion(withoutFilter(state, filter), context), signal);
      const counts = filters.map(async (filter) => [filter, await countOf(filter)] as const);
      const all = new Map(await Promise.all(counts));
      signal.throwIfAborted();
      return all;
    },
    count: (state, context, signal) => count(toQuestion(state, context), signal),
    nearest: (province, state, context, most, signal) =>
      nearest(province, toQuestion(state, context), most, signal),
    describe,
    findPosition,
    hint: async ({ answer, state }) => {
      if (!answer) return { spellings: undefined, needs: [] };
      // On a slow line what the words find themselves is enough.
      const isAnswered = answer.total > 0 && answer.leftOut.length === 0;
      const [spellings, found = []] = await Promise.all([
        suggest(answer).catch(reportBug),
        isAnswered && isSlow() ? [] : needs(state.words).catch(reportBug),
      ]);
      return { spellings: spellings ?? undefined, needs: found };
    },
    offer: (asked) => offerOptions(asked, suggester, texts, lang),
  };
  return client;
}

/** On a slow line the other cards are fetched once somebody stops to read the first. Milliseconds. */
const rest = 400;

/**
 * Answers a state, telling of it as it comes.
 *
 * @param isTyping whether the next question may come at once
 * @throws what did not load, or the reason why somebody asked for something else
 */
export async function answerState(
  finder: Pick<SearchClient, 'ask' | 'results' | 'signalsDanger' | 'describe'>,
  state: ExplorerState,
  context: Ask,
  isTyping: boolean,
  tell: (action: AnswerAction) => void,
  signal: AbortSignal,
): Promise<void> {
  // No answer waits for it. Where the signs do not load, as without the network, whom to call is shown.
  finder
    .signalsDanger(state.words, signal)
    .catch((error) => {
      reportBug(error);
      return true;
    })
    .then((isDanger) => tell({ type: 'read', of: state, isDanger }));
  const answer = await finder.ask(state, context, signal);
  const last = Math.max(1, Math.ceil(answer.total / pageLength));
  if (state.page > last) return tell({ type: 'beyond', of: state, last });
  const page = answer.numbers.slice((state.page - 1) * pageLength, state.page * pageLength);
  const show = async (numbers: readonly number[]) => {
    const results = await finder.results(answer, numbers, signal);
    const cards = results.map(({ card }) => card);
    const notes = results.map(finder.describe);
    tell({ type: 'found', of: state, found: { state, answer, total: answer.total, cards, notes } });
  };
  await show(page.slice(0, 1));
  signal.throwIfAborted();
  tell({ type: 'there', of: state });
  if (isTyping && isSlow()) await wait(rest, signal);
  if (page.length > 1) await show(page);
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/** A state as the finder takes it. Hours are looked up in the regions that are chosen, or in all. */
export function toQuestion(
  { words, filters, openNow, sort, page }: ExplorerState,
  { regions, position }: Ask,
): Question {
  const provinces = [...(filters.province ?? []), ...(filters.covers ?? [])];
  const context = regions.filter((region) =>
    region.provinces.some(({ id }) => provinces.includes(id)),
  );
  const within = [...(filters.region ?? []), ...context.map(({ id }) => id)];
  return {
    words,
    filters,
    sort,
    ...(openNow && { openNow: { regions: within.length ? within : regions.map(({ id }) => id) } }),
    ...(position && { near: { from: position, atLeast: page * pageLength } }),
  };
}

const places = ['region', 'province', 'covers'] as const;

/** Values of one filter add up, so that what is chosen of it must not narrow its own counts. */
function withoutFilter(state: ExplorerState, filter: Filter): ExplorerState {
  const filters = { ...state.filters };
  for (const each of [filter, ...(filter === 'region' || filter === 'province' ? places : [])])
    delete filters[each];
  return { ...state, filters };
}

/** What some browsers say of the line; the others say nothing, and are taken for fast. */
function readConnection(): { saveData?: boolean; effectiveType?: string } {
  return (navigator as Navigator & { connection?: object }).connection ?? {};
}

/** Whether somebody has asked for little data. */
export function savesData(): boolean {
  return readConnection().saveData ?? false;
}

export function isSlow(): boolean {
  return savesData() || /[23]g$/.test(readConnection().effectiveType ?? '');
}
