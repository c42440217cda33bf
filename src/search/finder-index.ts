import { ByteReader } from './bytes.ts';
import type { FileStore } from './file-store.ts';
import { type FinderStart, type ShardKind, shardFile, startFile } from './finder-files.ts';
import { giveUpOn } from './give-up-on.ts';
import { readNumberSet } from './number-set.ts';
import { type Entry, findAfter, readShard, type Use } from './shard.ts';

/** The words of the index, shard by shard, as they are asked for. */
export class FinderIndex {
  readonly start: FinderStart;
  readonly #store: FileStore;
  readonly #signal: AbortSignal | undefined;

  private constructor(start: FinderStart, store: FileStore, signal: AbortSignal | undefined) {
    this.start = start;
    this.#store = store;
    this.#signal = signal;
  }

  static async open(store: FileStore, signal?: AbortSignal): Promise<FinderIndex> {
    const start = await store.load(startFile, readJson<FinderStart>, signal);
    return new FinderIndex(start, store, signal);
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
    return shards.flat().filter(({ word }) => word.startsWith(start));
  }

  /** The numbers that a file lists. */
  numbersIn(path: string): Promise<Uint32Array> {
    const read = (bytes: Uint8Array) => readNumberSet(new ByteReader(bytes), this.size);
    return this.#store.load(path, read, this.#signal);
  }

  /** Who uses a word so, from its shard or from the file that lists them. */
  async listNumbers(use: Use | undefined): Promise<ArrayLike<number>> {
    if (!use) return [];
    return typeof use.numbers === 'string' ? this.numbersIn(use.numbers) : use.numbers;
  }

  /** Comes to its end though the question is given up: whoever types on wants it with the next letter. */
  #shard(kind: ShardKind, index: number): Promise<Entry[]> {
    this.#signal?.throwIfAborted();
    const read = (bytes: Uint8Array) => readShard(new ByteReader(bytes), this.size);
    return giveUpOn(this.#signal, this.#store.load(shardFile(kind, index), read));
  }
}

export function readJson<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes));
}
