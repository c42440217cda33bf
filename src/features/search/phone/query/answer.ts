import type { Point } from '#base/distance.ts';
import {
  findOpenHoliday,
  listOpen,
  type RegionHours,
} from '#features/opening-hours/phone/opening-hours.ts';
import {
  analyze,
  type ChosenTerms,
  chooseTerms,
  type Term,
} from '#features/search/phone/analysis/analyze.ts';
import type { CardStore } from '#features/search/phone/index/cards.ts';
import type { FileStore } from '#features/search/phone/index/file-store.ts';
import {
  type AllWhere,
  firstCardsLength,
  hoursFile,
  IndexReader,
  readJson,
  verifiedOrderFile,
  type Where,
} from '#features/search/phone/index/index-reader.ts';
import { intersect } from '#features/search/phone/index/postings.ts';
import { readVerifiedOrder } from '#features/search/phone/index/verified-order.ts';
import type { Locale } from '#model/locales.ts';
import {
  type Filter,
  filters,
  needFilters,
  type PlaceFilterName,
  placeFilters,
  serviceMarks,
} from './filters.ts';
import { findBegunPlaces, findPlaces, type NamedPlace } from './find-places.ts';
import { findReached } from './find-reached.ts';
import { type MatchResult, matchAllTerms } from './match.ts';
import { type Nearness, orderByNearness } from './nearness.ts';
import { type AskedTerm, listAllowed, listWritten, rank, reorder } from './rank.ts';

/** What is asked: words as they were typed, and the values that results must have. */
export interface Question {
  words?: string;
  /** A result has one of the values of each filter that is named. Values are those of `counts()`. */
  filters?: Partial<Record<Filter, readonly string[]>>;
  /** Who is open now, in these regions. */
  openNow?: { regions: readonly string[]; now?: Date };
  /** `best` by default: the surest first, and by name where no word is asked for. */
  sort?: 'best' | 'name' | 'verified' | 'near';
  /** Where somebody is, for the order by nearness, and how many results that order must reach. */
  near?: { from: Point; atLeast: number };
}

/** A place that is named: its values, such as `province/taza`, and the words that name it, as they were typed. */
export interface AskedPlace {
  values: readonly string[];
  words: readonly string[];
}

/** What the words of a question were taken for. */
export interface Understood {
  words: string;
  /** All of them, and those that nothing in the index is like. */
  read: readonly Term[];
  unknown: readonly Term[];
  /** Those that all results have, with the score that each result has by them. */
  asked: readonly AskedTerm[];
  where: AllWhere;
}

/** Data alone: what is made of it later is asked of the finder. */
export interface Answer {
  total: number;
  /** All results in order; `results` turns them into cards. */
  numbers: readonly number[];
  /** What warns that a place may be closed in its opening hours, where open ones were asked for. */
  holiday: string | undefined;
  /** Kilometres to their nearest place, of the near ones where results are ordered by nearness. */
  distances: ReadonlyMap<number, number>;
  /** Words that were set aside, as they were typed. */
  leftOut: readonly string[];
  /** Places that the words name whole. */
  places: readonly AskedPlace[];
  /** What is asked for that an association may give in one place and not in another: `service/shelter`. */
  needs: readonly string[];
  understood: Understood;
}

/** Nobody names a place after so many words. */
const mostPlaceWords = 40;

/**
 * Answers a question from the finder's files, those of words and of filters at the same time.
 *
 * @param cards learns which cards will be asked for together
 */
export async function answerQuestion(
  question: Question,
  locale: Locale,
  store: FileStore,
  signal: AbortSignal,
  cards?: CardStore,
): Promise<Answer> {
  const reached = await findReached(question.words ?? '', store, signal);
  // A telephone number or an address that was found has no words in it.
  const words = reached.length > 0 ? '' : (question.words ?? '');
  const chosen = chooseTerms(words, locale);
  const read = analyze(words, locale).slice(0, mostPlaceWords);
  const everywhere = await IndexReader.open(store, signal);
  const named = await findPlaces(read, everywhere);
  const isNamed = named.some((place) => place.words.at(-1) === read.at(-1));
  const begun = chosen.isTyping && !isNamed ? await findBegunPlaces(read, everywhere) : [];
  const whole = new Set(named.flatMap((place) => place.values));
  const where = listWhere(question, named);
  const index = everywhere.within(where);
  const values = listValues(question);
  const [match, lists, open, verified] = await Promise.all([
    chosen.words.length
      ? matchAllTerms(
          chosen.words,
          chosen.isTyping,
          {
            index,
            places: { whole, begun: new Set(begun) },
            placeWords: new Set(named.flatMap((place) => place.words)),
          },
          (number) => cards?.fetchAhead(number, signal),
        )
      : undefined,
    Promise.all(
      values.map(([filter, ids]) => Promise.all(ids.map((id) => index.numbersOf(filter, id)))),
    ),
    listOpenNow(question.openNow, store, signal),
    question.sort === 'verified'
      ? store.load(verifiedOrderFile, readVerifiedOrder, signal)
      : undefined,
  ]);
  const narrowed = [
    ...lists,
    ...(open ? [[open.numbers]] : []),
    ...(reached.length ? [[reached]] : []),
  ];
  const allowed = intersect(narrowed, index.size);
  const score = chosen.isUnreadable ? new Uint16Array(index.size) : match?.score;
  const found =
    score && question.sort !== 'name'
      ? rank(score, allowed)
      : listAllowed(index.size, allowed).filter((number) => !score || score[number]);
  const near = await orderNear(question, found, store, signal);
  const order = near?.order ?? verified;
  const numbers = order ? reorder(found, order, index.size) : found;
  if (
    !score &&
    !order &&
    !open &&
    !reached.length &&
    values.length === 1 &&
    values[0]?.[1].length === 1
  )
    cards?.expect(values[0][0], values[0][1][0] ?? '', numbers.slice(0, firstCardsLength));
  signal.throwIfAborted();
  const write = writerOf(words);
  return {
    total: numbers.length,
    numbers,
    holiday: open?.holiday,
    distances: near?.distances ?? new Map(),
    leftOut: listLeftOut(chosen, match).map(write),
    places: named.map((place) => writePlace(place, write)),
    needs: listNeeds(values, match),
    understood: { words, read, unknown: match?.unknown ?? [], asked: match?.asked ?? [], where },
  };
}

/** Where help is asked for: in the places that are chosen, and in those that are named. */
function listWhere({ filters: chosen = {} }: Question, named: readonly NamedPlace[]): AllWhere {
  const asked = placeFilters.flatMap((filter) =>
    chosen[filter]?.length ? [[filter, chosen[filter]] as const] : [],
  );
  const typed = named.map(({ values }): Where => {
    const provinces = listIds(values, 'province');
    return provinces.length ? ['province', provinces] : ['region', listIds(values, 'region')];
  });
  return { chosen: asked, named: typed };
}

function listIds(values: readonly string[], filter: PlaceFilterName): string[] {
  return values.flatMap((value) =>
    value.startsWith(`${filter}/`) ? value.slice(filter.length + 1) : [],
  );
}

/** People are shown words as they wrote them, never folded. */
export function writerOf(words: string): (surface: string) => string {
  const written = listWritten(words);
  return (surface) => written.get(surface) ?? surface;
}

export function writePlace(
  { values, words }: NamedPlace,
  write: (surface: string) => string,
): AskedPlace {
  const provinces = values.filter((value) => value.startsWith('province/'));
  return {
    values: provinces.length ? provinces : [...values],
    words: words.map(({ surface }) => write(surface)),
  };
}

/** Of what is asked for, everything that an association may give in one place and not in another. */
function listNeeds(
  values: readonly [Filter, readonly string[]][],
  match: MatchResult | undefined,
): string[] {
  const isNeed = (filter: string) => (needFilters as readonly string[]).includes(filter);
  const chosen = values.flatMap(([filter, ids]) =>
    isNeed(filter) ? ids.map((id) => `${filter}/${id}`) : [],
  );
  const understood = (match?.terms ?? []).flatMap((word) => [...word.values]);
  return [
    ...new Set([...chosen, ...understood.filter((value) => isNeed(value.split('/')[0] ?? ''))]),
  ];
}

function listValues({ filters: chosen = {} }: Question): [Filter, readonly string[]][] {
  return filters.flatMap((filter): [Filter, readonly string[]][] => {
    const ids = chosen[filter] ?? [];
    if (ids.length === 0) return [];
    // Where services are asked for, it is one of them that is to be free.
    const isOfService = (serviceMarks as readonly Filter[]).includes(filter);
    return [[filter, (isOfService && chosen.service?.length && chosen.service) || ids]];
  });
}

async function listOpenNow(
  openNow: Question['openNow'],
  store: FileStore,
  signal: AbortSignal,
): Promise<{ numbers: number[]; holiday: string | undefined } | undefined> {
  if (!openNow) return;
  const now = openNow.now ?? new Date();
  const hours = await Promise.all(
    openNow.regions.map((region) => store.load(hoursFile(region), readJson<RegionHours>, signal)),
  );
  return {
    numbers: hours.flatMap((each) => listOpen(each, now)),
    holiday: hours.map((each) => findOpenHoliday(each, now)).find(Boolean),
  };
}

async function orderNear(
  { sort, near }: Question,
  found: readonly number[],
  store: FileStore,
  signal: AbortSignal,
): Promise<Nearness | undefined> {
  if (sort !== 'near' || !near) return;
  const isFound = new Set(found);
  const atLeast = Math.min(near.atLeast, found.length);
  return orderByNearness(near.from, (number) => isFound.has(number), atLeast, store, signal);
}

function listLeftOut({ leftOut }: ChosenTerms, match: MatchResult | undefined): string[] {
  return [...leftOut, ...(match?.leftOut ?? []).map(({ surface }) => surface)];
}
