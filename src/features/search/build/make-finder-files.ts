import type { Calendar } from '#features/opening-hours/opening-schedule.ts';
import type { FinderRecord, FinderValue } from '#features/search/finder-records.ts';
import { writeNeedsFile, writeSignFile } from '#features/search/phone/analysis/sign-file.ts';
import { type FinderCard, packCard } from '#features/search/phone/index/cards.ts';
import {
  blockLength,
  cardsFile,
  centresFile,
  countsFile,
  dangerFile,
  type FinderCounts,
  firstCardsFile,
  firstCardsLength,
  groupFile,
  hoursFile,
  type IndexStart,
  needPlacesFile,
  needsFile,
  placeNeedsFile,
  placesFile,
  reachFile,
  reachStartFile,
  setFile,
  shardFile,
  startFile,
  valueFile,
  verifiedOrderFile,
} from '#features/search/phone/index/index-reader.ts';
import { type Entry, writeGroup, writeNumberSet } from '#features/search/phone/index/postings.ts';
import { writeVerifiedDays } from '#features/search/phone/index/verified-order.ts';
import {
  type Filter,
  filters,
  markFilters,
  type PlaceFilterName,
  placeFilters,
  serviceMarks,
  yes,
} from '#features/search/phone/query/filters.ts';
import type { Locale } from '#model/locales.ts';
import { cutShards, moveOutSets } from './cut-shards.ts';
import { gatherWords } from './gather-words.ts';
import { writeHours } from './write-hours.ts';
import { listCentres, writePlaces } from './write-places.ts';
import { writeReach } from './write-reach.ts';

/** What the finder of a locale is made of, in the order of the associations' numbers. */
export interface FinderSource {
  records: readonly FinderRecord[];
  values: readonly FinderValue[];
  cards: readonly FinderCard[];
  /** For each record of the vocabulary that has some, its signs of danger with commas between them. */
  danger: readonly string[];
  /** For each record of the vocabulary that has some, `service/shelter` and its words with commas between them. */
  needs: readonly string[];
  locale: Locale;
  /** The clock that opening hours go by, and when it is Ramadan. */
  calendar: Calendar;
}

export type FinderFiles = Map<string, Uint8Array>;

/** All files of a locale's finder, by their path below its folder. The same source makes the same files. */
export function makeFinderFiles({
  records,
  values,
  cards,
  danger,
  needs,
  locale,
  calendar,
}: FinderSource): {
  files: FinderFiles;
  counts: FinderCounts;
} {
  const size = records.length;
  const files: FinderFiles = new Map();
  const keep = keepSets(files, size);
  const gathered = gatherWords(records, values, locale);
  const [words, sounds] = (['words', 'sounds'] as const).map((kind) => {
    const entries: Entry[] = moveOutSets(gathered[kind], keep);
    const { starts, shards } = cutShards(entries, size);
    for (const [index, shard] of shards.entries()) files.set(shardFile(kind, index), shard);
    return starts;
  });
  const start: IndexStart = { size, words: words ?? [], sounds: sounds ?? [] };
  files.set(startFile, writeJson(start));
  files.set(dangerFile, writeSignFile(danger));
  files.set(needsFile, writeNeedsFile(needs));
  const packed = cards.map((card) => packCard(card, locale));
  for (let from = 0; from < size; from += blockLength) {
    const block = packed.slice(from, from + blockLength);
    files.set(cardsFile(from / blockLength), writeJson(block));
  }
  const lists = listByValue(records, values);
  for (const [filter, ids] of lists) {
    files.set(groupFile(filter), writeGroup(ids, size));
    for (const [id, numbers] of ids) {
      const first = numbers.slice(0, firstCardsLength).map((number) => packed[number]);
      files.set(valueFile(filter, id), writeNumberSet(numbers, size));
      files.set(firstCardsFile(filter, id), writeJson(first));
    }
  }
  for (const [path, lists] of listHelps(records, values)) files.set(path, writeGroup(lists, size));
  files.set(verifiedOrderFile, writeVerifiedDays(records.map(({ verified }) => verified)));
  const hoursIn = writeHours(records, calendar);
  for (const { filter, id } of values) {
    if (filter === 'region') files.set(hoursFile(id), writeJson(hoursIn(id)));
  }
  const centres = listCentres(values, records);
  files.set(centresFile, writeJson(centres));
  const places = writePlaces(records);
  for (const [id] of centres) files.set(placesFile(id), writeJson(places.get(id) ?? []));
  const reach = writeReach(records);
  files.set(reachStartFile, writeJson(reach.starts));
  for (const [index, shard] of reach.shards.entries())
    files.set(reachFile(index), writeJson(shard));
  const counts = Object.fromEntries(
    [...lists].map(([filter, ids]) => [
      filter,
      Object.fromEntries([...ids].map(([id, numbers]) => [id, numbers.length])),
    ]),
  ) as FinderCounts;
  files.set(countsFile, writeJson(counts));
  return { files, counts };
}

/** Numbers of the associations of each value of each filter; values that nobody has are empty. */
function listByValue(
  records: readonly FinderRecord[],
  values: readonly FinderValue[],
): Map<Filter, Map<string, number[]>> {
  const lists = new Map(filters.map((filter) => [filter, new Map<string, number[]>()]));
  const listOf = (filter: Filter, id: string) => {
    const numbers = lists.get(filter)?.get(id) ?? [];
    lists.get(filter)?.set(id, numbers);
    return numbers;
  };
  for (const { filter, id } of values) {
    listOf(filter, id);
    if (filter === 'province') listOf('covers', id);
    if (filter === 'service') for (const mark of serviceMarks) listOf(mark, id);
  }
  for (const filter of markFilters) listOf(filter, yes);
  for (const [number, record] of records.entries()) {
    for (const filter of filters) {
      for (const id of record.values[filter]) listOf(filter, id).push(number);
    }
  }
  return lists;
}

/** Who helps with what and where, by place and by need: the lists of each file. */
function listHelps(
  records: readonly FinderRecord[],
  values: readonly FinderValue[],
): Map<string, Map<string, number[]>> {
  const files = new Map<string, Map<string, number[]>>();
  const isPlace = (filter: string) => (placeFilters as readonly string[]).includes(filter);
  for (const { filter, id } of values) {
    const places = filter === 'province' ? (['province', 'covers'] as const) : ([filter] as const);
    for (const each of places)
      files.set(
        isPlace(each)
          ? placeNeedsFile(each as PlaceFilterName, id)
          : needPlacesFile(`${each}/${id}`),
        new Map(),
      );
  }
  const add = (file: string, key: string, number: number) => {
    const lists = files.get(file) ?? new Map<string, number[]>();
    files.set(file, lists);
    const numbers = lists.get(key);
    if (numbers) numbers.push(number);
    else lists.set(key, [number]);
  };
  for (const [number, { helps }] of records.entries()) {
    for (const { need, ...places } of helps) {
      for (const filter of placeFilters) {
        for (const place of places[filter]) {
          add(placeNeedsFile(filter, place), need, number);
          // Those of the whole country are in every list of `covers`, and nobody counts by it.
          if (filter !== 'covers') add(needPlacesFile(need), `${filter}/${place}`, number);
        }
      }
    }
  }
  return files;
}

/** Keeps large sets as files, those that are alike as one. */
function keepSets(files: FinderFiles, size: number) {
  const known = new Map<string, string>();
  return (numbers: readonly number[]) => {
    const bytes = writeNumberSet(numbers, size);
    const file = () => {
      const key = bytes.join();
      const name = known.get(key) ?? setFile(known.size);
      known.set(key, name);
      files.set(name, bytes);
      return name;
    };
    return { length: bytes.length, file };
  };
}

function writeJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
