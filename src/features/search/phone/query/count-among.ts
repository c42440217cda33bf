import type { FileStore } from '#features/search/phone/index/file-store.ts';
import {
  centresFile,
  groupFile,
  IndexReader,
  needPlacesFile,
  readJson,
} from '#features/search/phone/index/index-reader.ts';
import { countValues } from '#features/search/phone/index/postings.ts';
import type { Locale } from '#model/locales.ts';
import { type Answer, answerQuestion, type Question } from './answer.ts';
import {
  type Filter,
  needFilters,
  type PlaceFilterName,
  placeFilters,
  serviceMarks,
  yes,
} from './filters.ts';
import { type Centres, listProvincesNear } from './nearness.ts';

interface Around {
  locale: Locale;
  store: FileStore;
  signal: AbortSignal;
}

type Counts = Map<string, number>;

/** A province, how many answer in it, and how many kilometres off its centre is. */
export interface NearProvince {
  id: string;
  count: number;
  distance: number;
}

/**
 * How many of those who answer a question have each value of a filter. Whoever is asked for with a need
 * is counted in the places in which that need is answered, as the answer for each of these places does.
 */
export async function countAmong(
  filter: Filter,
  question: Question,
  context: Around,
): Promise<Counts> {
  const { locale, store, signal } = context;
  const index = await IndexReader.open(store, signal);
  const [lists, answer] = await Promise.all([
    index.group(groupFile(filter)),
    answerQuestion({ ...question, sort: 'name' }, locale, store, signal),
  ]);
  const counts = countValues(lists, answer.numbers, index.size);
  const isSure = isPlace(filter) ? answer.needs.length === 0 : !isIn(needFilters, filter);
  const isPlain = isSure || (!isPlace(filter) && !listPlaces(question, answer).length);
  if (isPlain && !isOfService(filter, question)) return counts;
  await prepareNeeds(filter, answer, context);
  const isAnswer = new Set(answer.numbers);
  const asked = isIn(serviceMarks, filter) ? [...counts].filter(([id]) => id === yes) : [...counts];
  const exact = asked.map(async ([id, most]): Promise<[string, number]> => {
    if (most === 0) return [id, 0];
    const { numbers } = await answerFor(filter, id, question, context);
    return [id, numbers.filter((number) => isAnswer.has(number)).length];
  });
  return new Map(await Promise.all(exact));
}

/** The nearest other provinces in which an association answers all of a question. */
export async function findNearest(
  province: string,
  question: Question,
  most: number,
  context: Around,
): Promise<NearProvince[]> {
  const { locale, store, signal } = context;
  const index = await IndexReader.open(store, signal);
  const [centres, lists, answer] = await Promise.all([
    store.load(centresFile, readJson<Centres>, signal),
    index.group(groupFile('province')),
    answerQuestion({ ...question, sort: 'name' }, locale, store, signal),
  ]);
  const [, lat, lng] = centres.find(([id]) => id === province) ?? [];
  if (lat === undefined || lng === undefined || answer.leftOut.length > 0) return [];
  const counts = countValues(lists, answer.numbers, index.size);
  await prepareNeeds('province', answer, context);
  const found: NearProvince[] = [];
  for (const { id, distance } of await listProvincesNear({ lat, lng }, store, signal)) {
    if (id === province || !counts.get(id)) continue;
    const { total, leftOut } = await answerFor('province', id, question, context);
    if (total > 0 && leftOut.length === 0) found.push({ id, count: total, distance });
    if (found.length === most) break;
  }
  return found;
}

/** The answer with one more value. The values that are chosen of the filter itself do not narrow it. */
function answerFor(
  filter: Filter,
  id: string,
  question: Question,
  { locale, store, signal }: Around,
): Promise<Answer> {
  const filters = { ...question.filters, [filter]: [id] };
  return answerQuestion({ ...question, filters, sort: 'name' }, locale, store, signal);
}

/** Fetches who helps where with what is asked in one file each, not in one for each place. */
async function prepareNeeds(filter: Filter, { needs }: Answer, { store, signal }: Around) {
  if (filter !== 'province' && filter !== 'region') return;
  const index = await IndexReader.open(store, signal);
  await Promise.all(needs.map((need) => index.group(needPlacesFile(need))));
}

function listPlaces({ filters = {} }: Question, { places }: Answer) {
  return [...places, ...placeFilters.filter((filter) => filters[filter]?.length)];
}

/** Whether a value narrows which service another is asked of: free shelter, not shelter and something free. */
function isOfService(filter: Filter, { filters = {} }: Question): boolean {
  if (isIn(serviceMarks, filter)) return Boolean(filters.service?.length);
  return filter === 'service' && serviceMarks.some((mark) => filters[mark]?.length);
}

function isPlace(filter: Filter): filter is PlaceFilterName {
  return isIn(placeFilters, filter);
}

function isIn(list: readonly Filter[], filter: Filter): boolean {
  return list.includes(filter);
}
