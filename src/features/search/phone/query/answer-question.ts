import {
  findOpenHoliday,
  listOpen,
  type RegionHours,
} from '#features/opening-hours/phone/opening-hours.ts';
import { type ReadWord, readWords } from '#features/search/phone/analysis/read-words.ts';
import { findWritten, listWritten } from '#features/search/phone/analysis/written-words.ts';
import type { CardStore } from '#features/search/phone/index/card-store.ts';
import type { FileStore } from '#features/search/phone/index/file-store.ts';
import {
  firstCardsLength,
  hoursFile,
  nameValue,
  verifiedOrderFile,
} from '#features/search/phone/index/finder-files.ts';
import {
  type AllWhere,
  FinderIndex,
  readJson,
  type Where,
} from '#features/search/phone/index/finder-index.ts';
import type { Entry } from '#features/search/phone/index/shard.ts';
import { readVerifiedOrder } from '#features/search/phone/index/verified-order.ts';
import type { Locale } from '#model/locales.ts';
import type { Reason } from './asked-term.ts';
import { type ChosenWords, chooseWords } from './choose-words.ts';
import {
  type Filter,
  filters,
  needFilters,
  type PlaceFilterName,
  placeFilters,
  serviceMarks,
} from './filters.ts';
import { findBegunPlaces, findMeantPlaces, findPlaces, type NamedPlace } from './find-places.ts';
import { findReached } from './find-reached.ts';
import { type MatchResult, matchAllTerms } from './match-all-terms.ts';
import { findNear } from './match-stages.ts';
import { type Nearness, orderByNearness } from './nearness.ts';
import type { Answer, Question, Suggestion } from './question.ts';
import { intersect, listAllowed, rank, reorder } from './rank.ts';

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
  // Where somebody is reached by what was typed, there are no words in it.
  const words = reached.length > 0 ? '' : (question.words ?? '');
  const chosen = chooseWords(words, locale);
  const read = readWords(words, locale).slice(0, mostPlaceWords);
  const everywhere = await FinderIndex.open(store, signal);
  const named = await findPlaces(read, everywhere);
  const isNamed = named.some((place) => place.words.at(-1) === read.at(-1));
  const begun = chosen.isTyping && !isNamed ? await findBegunPlaces(read, everywhere) : [];
  const whole = new Set(named.flatMap((place) => place.values));
  const index = everywhere.within(listWhere(question, named));
  const values = listValues(question);
  const [met, lists, open, verified] = await Promise.all([
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
  const worth = chosen.isUnreadable ? new Uint16Array(index.size) : met?.worth;
  const found =
    worth && question.sort !== 'name'
      ? rank(worth, allowed)
      : listAllowed(index.size, allowed).filter((number) => !worth || worth[number]);
  const near = await orderNear(question, found, store, signal);
  const order = near?.order ?? verified;
  const numbers = order ? reorder(found, order, index.size) : found;
  if (
    !worth &&
    !order &&
    !open &&
    !reached.length &&
    values.length === 1 &&
    values[0]?.[1].length === 1
  )
    cards?.expect(values[0][0], values[0][1][0] ?? '', numbers.slice(0, firstCardsLength));
  signal.throwIfAborted();
  const written = listWritten(words);
  const write = (surface: string) => written.get(surface) ?? surface;
  return {
    total: numbers.length,
    numbers,
    holiday: open?.holiday,
    reasonOf: (number) => writeReason(findReason(met, number), write, cards?.textsOf(number)),
    distanceOf: (number) => near?.distances.get(number),
    leftOut: listLeftOut(chosen, met).map(write),
    places: named.map((place) => writePlace(place, write)),
    needs: listNeeds(values, met),
    suggest: async () => {
      const [meant, spelt] = await Promise.all([
        findMeantPlaces(read, everywhere),
        suggest(met?.unknown ?? [], index, write, signal, cards),
      ]);
      const places = meant.map((place) => writePlace(place, write));
      return { places, words: spelt };
    },
  };
}

/** Where help is asked for: in the places that are chosen, and in those that are named. */
function listWhere({ filters: chosen = {} }: Question, named: readonly NamedPlace[]): AllWhere {
  const asked = placeFilters.flatMap((filter) =>
    chosen[filter]?.length ? [[filter, chosen[filter]] as const] : [],
  );
  const said = named.map(({ values }): Where => {
    const provinces = listIds(values, 'province');
    return provinces.length ? ['province', provinces] : ['region', listIds(values, 'region')];
  });
  return { chosen: asked, named: said };
}

function listIds(values: readonly string[], filter: PlaceFilterName): string[] {
  return values.flatMap((value) =>
    value.startsWith(`${filter}/`) ? value.slice(filter.length + 1) : [],
  );
}

function writePlace(
  { values, words }: NamedPlace,
  write: (surface: string) => string,
): Answer['places'][number] {
  const provinces = values.filter((value) => value.startsWith('province/'));
  return {
    values: provinces.length ? provinces : [...values],
    words: words.map(({ surface }) => write(surface)),
  };
}

/** Everything that somebody may help with in one place and not in another, of what is asked for. */
function listNeeds(
  values: readonly [Filter, readonly string[]][],
  met: MatchResult | undefined,
): string[] {
  const isNeed = (filter: string) => (needFilters as readonly string[]).includes(filter);
  const chosen = values.flatMap(([filter, ids]) =>
    isNeed(filter) ? ids.map((id) => `${filter}/${id}`) : [],
  );
  const said = (met?.climbed ?? []).flatMap((word) => [...word.values]);
  return [...new Set([...chosen, ...said.filter((value) => isNeed(value.split('/')[0] ?? ''))])];
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
    holiday: hours.map((each) => findOpenHoliday(each, now)).find((said) => said),
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

function findReason(met: MatchResult | undefined, number: number): Reason | undefined {
  const [best] = (met?.asked ?? []).toSorted(
    (a, b) => (b.worth[number] ?? 0) - (a.worth[number] ?? 0),
  );
  return best?.reasonOf(number);
}

/** People are shown words as they wrote them, or as whom they found writes them, never folded. */
function writeReason(
  reason: Reason | undefined,
  write: (surface: string) => string,
  texts: readonly string[] = [],
): Reason | undefined {
  if (reason?.how === 'sound') return { ...reason, text: write(reason.text) };
  return reason && { ...reason, text: findWritten(reason.text, texts) ?? reason.text };
}

function listLeftOut({ leftOut }: ChosenWords, met: MatchResult | undefined): string[] {
  return [...leftOut, ...(met?.leftOut ?? []).map(({ surface }) => surface)];
}

/** A word of places that nobody else has: these are asked about by their whole name. */
function isPlacesOnly({ uses }: Entry): boolean {
  return uses.every(
    ({ numbers }) =>
      typeof numbers === 'string' && /^(?:province|region)\//.test(nameValue(numbers) ?? ''),
  );
}

/** What is written nearly like words that nothing is like, as the card of somebody has it. */
async function suggest(
  unknown: readonly ReadWord[],
  index: FinderIndex,
  write: (surface: string) => string,
  signal: AbortSignal,
  cards: CardStore | undefined,
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
      const who = (await index.listNumbers(entry.uses[0]))[0];
      if (who !== undefined) await cards?.load([who], signal);
      const texts = who === undefined ? [] : (cards?.textsOf(who) ?? []);
      return { word, instead: findWritten(entry.word, texts) ?? entry.word };
    }),
  );
}
