import {
  type Filter,
  needFilters,
  type PlaceFilterName,
} from '#features/search/phone/query/filters.ts';
import { isNameKey } from '#features/search/phone/query/place-names.ts';
import { intersect } from '#features/search/phone/query/rank.ts';
import { abortable } from './abortable.ts';
import { ByteReader } from './bytes.ts';
import type { FileStore } from './file-store.ts';
import {
  type FinderStart,
  groupFile,
  nameValue,
  needPlacesFile,
  placeNeedsFile,
  type ShardKind,
  shardFile,
  startFile,
  valueFile,
} from './finder-files.ts';
import { readNumberSet } from './number-set.ts';
import { type Entry, findAfter, type Posting, readShard } from './shard.ts';
import { readGroup } from './value-counts.ts';

/** A place that a question is about: one of these values of a filter. */
export type Where = readonly [filter: PlaceFilterName, ids: readonly string[]];
/** Places that are chosen as filters, and places that the words name. */
export interface AllWhere {
  chosen: readonly Where[];
  named: readonly Where[];
}

/** The words of the index, shard by shard, as they are asked for. */
export class FinderIndex {
  readonly start: FinderStart;
  readonly #store: FileStore;
  readonly #signal: AbortSignal | undefined;

  readonly #where: AllWhere;

  private constructor(
    start: FinderStart,
    store: FileStore,
    signal: AbortSignal | undefined,
    where: AllWhere = { chosen: [], named: [] },
  ) {
    this.start = start;
    this.#store = store;
    this.#signal = signal;
    this.#where = where;
  }

  static async open(store: FileStore, signal?: AbortSignal): Promise<FinderIndex> {
    const start = await store.load(startFile, readJson<FinderStart>, signal);
    return new FinderIndex(start, store, signal);
  }

  /** The same index, in which whoever helps with something does so in these places. */
  within(where: AllWhere): FinderIndex {
    return new FinderIndex(this.start, this.#store, this.#signal, where);
  }

  /** Whether places are chosen or named. */
  get isWithin(): boolean {
    const { chosen, named } = this.#where;
    return chosen.length + named.length > 0;
  }

  get size(): number {
    return this.start.size;
  }

  /** The entry of a word or sound. */
  async find(kind: ShardKind, word: string): Promise<Entry | undefined> {
    const entries = await this.shardOf(kind, word);
    const at = findAfter(
      entries.map((entry) => entry.word),
      word,
    );
    const entry = entries[at - 1];
    return entry?.word === word ? entry : undefined;
  }

  /** All entries of the shard in which a word stands or would stand. */
  async shardOf(kind: ShardKind, word: string): Promise<readonly Entry[]> {
    const index = findAfter(this.start[kind], word) - 1;
    return index < 0 ? [] : this.#shard(kind, index);
  }

  /** Words that begin so. @param most shards that are looked through */
  async findStarting(start: string, most: number): Promise<Entry[]> {
    const first = Math.max(0, findAfter(this.start.words, start) - 1);
    const end = Math.min(findAfter(this.start.words, `${start}\uffff`), first + most);
    const indexes = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
    const shards = await Promise.all(indexes.map((index) => this.#shard('words', index)));
    return shards.flat().filter(({ word }) => word.startsWith(start) && !isNameKey(word));
  }

  /** The values whose whole name has such a key: `province/taza`. */
  async namesOf(kind: ShardKind, key: string): Promise<string[]> {
    return listValuesOf(await this.find(kind, key));
  }

  /** The values whose whole name begins so, as far as one shard shows. */
  async namesBeginning(start: string): Promise<string[]> {
    const entries = await this.shardOf('words', start);
    return entries
      .filter(({ word }) => isNameKey(word) && word.startsWith(start))
      .flatMap(listValuesOf);
  }

  /**
   * Who has the value of a filter; with a need, who helps with it in the places that are asked for. In
   * a place that is only named, whoever is not there at all may still be found by their own words.
   */
  async numbersOf(filter: Filter, id: string): Promise<ArrayLike<number>> {
    const { chosen, named } = this.#where;
    const isNeed = (needFilters as readonly Filter[]).includes(filter);
    if (!isNeed || chosen.length + named.length === 0) return this.#valueNumbers(filter, id);
    const need = `${filter}/${id}`;
    const helpers = ([place, ids]: Where) =>
      Promise.all(ids.map((each) => this.#helpers(place, each, need)));
    const lists = await Promise.all([
      ...chosen.map(helpers),
      ...named.map(async (where) => [
        ...(await helpers(where)),
        await this.#outside(where, await this.#valueNumbers(filter, id)),
      ]),
    ]);
    const found = intersect(lists, this.size);
    return Array.from(found?.keys() ?? []).filter((number) => found?.[number]);
  }

  /** Those among some who are in none of these places. */
  async #outside([filter, ids]: Where, numbers: ArrayLike<number>): Promise<number[]> {
    const lists = await Promise.all(ids.map((id) => this.#valueNumbers(filter, id)));
    const inside = new Set(lists.flatMap((list) => Array.from(list)));
    return Array.from(numbers).filter((number) => !inside.has(number));
  }

  async #helpers(filter: PlaceFilterName, place: string, need: string): Promise<ArrayLike<number>> {
    const byNeed = await this.#store.peek<Map<string, Uint32Array>>(needPlacesFile(need));
    if (byNeed && filter !== 'covers') return byNeed.get(`${filter}/${place}`) ?? [];
    return (await this.group(placeNeedsFile(filter, place))).get(need) ?? [];
  }

  /** From the group of all values of the filter, if that is there already, else from a file of its own. */
  async #valueNumbers(filter: Filter, id: string): Promise<ArrayLike<number>> {
    const group = await this.#store.peek<Map<string, Uint32Array>>(groupFile(filter));
    return group?.get(id) ?? this.numbersIn(valueFile(filter, id));
  }

  /** Lists of numbers by what they are of. */
  group(path: string): Promise<Map<string, Uint32Array>> {
    return this.#store.load(path, (bytes) => readGroup(bytes, this.size), this.#signal);
  }

  /** The numbers that a file lists. */
  numbersIn(path: string): Promise<Uint32Array> {
    const read = (bytes: Uint8Array) => readNumberSet(new ByteReader(bytes), this.size);
    return this.#store.load(path, read, this.#signal);
  }

  /** Who uses a word so, from its shard or from the file that lists them. */
  async listNumbers(use: Posting | undefined): Promise<ArrayLike<number>> {
    if (!use) return [];
    if (typeof use.numbers !== 'string') return use.numbers;
    const [filter, id] = nameValue(use.numbers)?.split('/') ?? [];
    return filter && id ? this.numbersOf(filter as Filter, id) : this.numbersIn(use.numbers);
  }

  /** Comes to its end though the question is given up: whoever types on wants it with the next letter. */
  #shard(kind: ShardKind, index: number): Promise<Entry[]> {
    this.#signal?.throwIfAborted();
    const read = (bytes: Uint8Array) => readShard(new ByteReader(bytes), this.size);
    return abortable(this.#signal, this.#store.load(shardFile(kind, index), read));
  }
}

function listValuesOf(entry: Entry | undefined): string[] {
  return (entry?.uses ?? []).flatMap(({ numbers }) =>
    typeof numbers === 'string' ? (nameValue(numbers) ?? []) : [],
  );
}

export function readJson<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes));
}
