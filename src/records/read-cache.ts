import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { replaceFile } from './replace-file.ts';

/** What was made of a file, and how the file was then. */
interface Entry<T> {
  /** Size and times of the file. */
  stamp: string;
  /** The hash of its text. */
  hash: string;
  value: T;
}

/**
 * What was made of files, kept from one run of a command to the next. A file is taken for the same by its
 * size and times, or else by its text. What is damaged, or was made by other code, is made again.
 */
export class ReadCache<T> {
  readonly #file: string;
  readonly #version: string;
  readonly #entries: Map<string, Entry<T>>;
  #isChanged = false;

  private constructor(file: string, version: string, entries: Map<string, Entry<T>>) {
    this.#file = file;
    this.#version = version;
    this.#entries = entries;
  }

  /**
   * @param file where it is kept
   * @param version of the code, and of all else on which what is made depends
   */
  static async open<T>(file: string, version: string): Promise<ReadCache<T>> {
    const text = await readFile(file, 'utf8').catch(() => '');
    return new ReadCache(file, version, unpack<T>(text, version) ?? new Map());
  }

  /** @param make of the text of a file what is kept; JSON */
  async get(
    path: string,
    stamp: string,
    read: () => Promise<string>,
    make: (text: string) => T,
  ): Promise<T> {
    const entry = this.#entries.get(path);
    if (entry?.stamp === stamp) return entry.value;
    const text = await read();
    const hash = hashText(text);
    const value = entry?.hash === hash ? entry.value : make(text);
    this.#entries.set(path, { stamp, hash, value });
    this.#isChanged = true;
    return value;
  }

  /** Keeps these files and no other. A cache that cannot be written is none: everything works without. */
  async save(paths: ReadonlySet<string>): Promise<void> {
    for (const path of this.#entries.keys())
      if (!paths.has(path)) this.#isChanged = this.#entries.delete(path);
    if (!this.#isChanged) return;
    const body = JSON.stringify([this.#version, [...this.#entries]]);
    await replaceFile(this.#file, `${hashText(body)}\n${body}`).catch(() => {});
  }
}

/** Undefined where it is damaged, or of other code. */
function unpack<T>(text: string, version: string): Map<string, Entry<T>> | undefined {
  const [hash = ''] = text.split('\n', 1);
  const body = text.slice(hash.length + 1);
  if (!hash || hashText(body) !== hash) return;
  const [made, entries] = JSON.parse(body) as [string, [string, Entry<T>][]];
  return made === version ? new Map(entries) : undefined;
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
