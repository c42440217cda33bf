import {
  type Filter,
  needFilters,
  type PlaceFilterName,
} from '#features/search/phone/query/filters.ts';
import { abortable, type FileStore } from './file-store.ts';
import {
  ByteReader,
  type Entry,
  findAfter,
  intersect,
  type Posting,
  readGroup,
  readNumberSet,
  readShard,
} from './postings.ts';

/**
 * The files of the finder, below `/<locale>/finder/<build>/`. The build's name is a hash of all of
 * them, so that each can be kept by browsers for good. Those that are no JSON end in `.txt` although
 * nobody can read them: hosts compress texts, and leave other files as they are.
 */
export const startFile = 'start.json';
export const countsFile = 'counts.json';
export const verifiedOrderFile = 'verified-order.txt';
/** Words that signal danger: the signs of a record of the vocabulary in each line. */
export const dangerFile = 'danger.txt';
/** What people say who need something: the words of a record of the vocabulary in each line. */
export const needsFile = 'needs.txt';
/** Numbers and addresses by which associations are reached, in order; the first file says where each begins. */
export const reachStartFile = 'reach/start.json';
export const reachFile = (index: number) => `reach/${index}.json`;
/** Words, and sounds of words, in order; `start.json` says at which word each shard begins. */
export const shardFile = (kind: ShardKind, index: number) => `${kind}/${index}.txt`;
/** The associations of a word that many have. */
export const setFile = (index: number) => `sets/${index}.txt`;
/** The associations that have a value of a filter. */
export const valueFile = (filter: Filter, value: string) =>
  `values/${filter}/${encodeURIComponent(value)}.txt`;
/** `province/chichaoua` of such a file; undefined for any other. */
export function nameValue(file: string): string | undefined {
  const [, value] = /^values\/(.*)\.txt$/.exec(file) ?? [];
  return value && decodeURIComponent(value);
}
/**
 * Who helps in a place, by what it helps with: a service that is given in one province only is not
 * found in another. `province`, `region` or `covers`, and in it all needs such as `service/shelter`.
 */
export const placeNeedsFile = (filter: PlaceFilterName, place: string) =>
  `helps/in/${filter}/${encodeURIComponent(place)}.txt`;
/** The same by what is needed, for counting: who helps with it, by place such as `province/taza`. */
export const needPlacesFile = (need: string) =>
  `helps/with/${need.split('/').map(encodeURIComponent).join('/')}.txt`;
/** The first ten cards of a value's associations. */
export const firstCardsFile = (filter: Filter, value: string) =>
  `first/${filter}/${encodeURIComponent(value)}.json`;
export const cardsFile = (block: number) => `cards/${block}.json`;
/** All values of a filter with who has them, for counting. */
export const groupFile = (filter: Filter) => `groups/${filter}.txt`;
/** Where the provinces are, and who is where in one. */
export const centresFile = 'places/centres.json';
export const placesFile = (province: string) => `places/${encodeURIComponent(province)}.json`;
/** Whose places are open when, by region. */
export const hoursFile = (region: string) => `hours/${encodeURIComponent(region)}.json`;

export type ShardKind = 'words' | 'sounds';

/** Cards in one file: fewer, and there are too many files; more, and a result costs too much. */
export const blockLength = 8;
/** Cards beside each value of a filter: a page of results. */
export const firstCardsLength = 10;

/**
 * Whole names of provinces and regions stand in the index beside their words, as keys that no word can
 * be: they end with a space. `sidi bennour ` stands in the shard of `sidi`, and what it sounds like,
 * `sd sidi bnur `, in that of the sound `sd`.
 */
export const isNameKey = (entry: string) => entry.endsWith(' ');

/** `start.json`: all that must be known before the first word can be looked up. */
export interface IndexStart {
  /** How many associations there are. */
  size: number;
  /** The word at which each shard begins, cut to the letters that tell it from the one before. */
  words: string[];
  sounds: string[];
}

/** `counts.json`: how many associations have each value of each filter. */
export type FinderCounts = Record<Filter, Record<string, number>>;

/** A place that a question is about: one of these values of a filter. */
export type Where = readonly [filter: PlaceFilterName, ids: readonly string[]];
/** Places that are chosen as filters, and places that the words name. */
export interface AllWhere {
  chosen: readonly Where[];
  named: readonly Where[];
}

/** The words of the index, shard by shard, as they are asked for. */
export class IndexReader {
  readonly start: IndexStart;
  readonly #store: FileStore;
  readonly #signal: AbortSignal | undefined;

  readonly #where: AllWhere;

  private constructor(
    start: IndexStart,
    store: FileStore,
    signal: AbortSignal | undefined,
    where: AllWhere = { chosen: [], named: [] },
  ) {
    this.start = start;
    this.#store = store;
    this.#signal = signal;
    this.#where = where;
  }

  static async open(store: FileStore, signal?: AbortSignal): Promise<IndexReader> {
    const start = await store.load(startFile, readJson<IndexStart>, signal);
    return new IndexReader(start, store, signal);
  }

  /** The same index, with other places for the associations that help with something: where they do so. */
  within(where: AllWhere): IndexReader {
    return new IndexReader(this.start, this.#store, this.#signal, where);
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
  async listNumbers(posting: Posting | undefined): Promise<ArrayLike<number>> {
    if (!posting) return [];
    if (typeof posting.numbers !== 'string') return posting.numbers;
    const [filter, id] = nameValue(posting.numbers)?.split('/') ?? [];
    return filter && id ? this.numbersOf(filter as Filter, id) : this.numbersIn(posting.numbers);
  }

  /** Not aborted when the question is given up: the next letter needs the same shard. */
  #shard(kind: ShardKind, index: number): Promise<Entry[]> {
    this.#signal?.throwIfAborted();
    const read = (bytes: Uint8Array) => readShard(new ByteReader(bytes), this.size);
    return abortable(this.#signal, this.#store.load(shardFile(kind, index), read));
  }
}

function listValuesOf(entry: Entry | undefined): string[] {
  return (entry?.postings ?? []).flatMap(({ numbers }) =>
    typeof numbers === 'string' ? (nameValue(numbers) ?? []) : [],
  );
}

export function readJson<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes));
}
