import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findWriter, replaceFile } from '#records/replace-file.ts';
import { HeldTexts } from './text-file.ts';

export interface StoredRecord {
  /** Of the file that the record was read from, for messages. */
  file: string;
  text: string;
}

/**
 * The association files: those of the directory, and before them those of the folder that an import writes
 * into, which may be the same. A trial run keeps apart what it would have written.
 */
export class RecordStore {
  readonly #out: string;
  readonly #folders: readonly string[];
  readonly #kept: HeldTexts | undefined;

  /**
   * @param content the content folder of the directory
   * @param out the content folder to write into
   */
  constructor(content: string, out: string, isTrial: boolean) {
    this.#out = join(out, 'associations');
    this.#folders = [...new Set([this.#out, join(content, 'associations')])];
    this.#kept = isTrial ? new HeldTexts() : undefined;
  }

  /** The ids of all files that are there, in their order. */
  async listIds(): Promise<string[]> {
    const names = await Promise.all(this.#folders.map((each) => readdir(each).catch(() => [])));
    const ids = names.flat().flatMap((name) => /^(.+)\.yaml$/.exec(name)?.[1] ?? []);
    return [...new Set(ids)].sort();
  }

  async read(id: string): Promise<StoredRecord | undefined> {
    const kept = this.#kept?.read(id);
    if (kept !== undefined) return { file: this.nameFile(id), text: kept };
    for (const folder of this.#folders) {
      const file = join(folder, `${id}.yaml`);
      const text = await readFile(file, 'utf8').catch(() => undefined);
      if (text !== undefined) return { file, text };
    }
    return;
  }

  async write(id: string, text: string): Promise<void> {
    if (this.#kept) this.#kept.write(id, text);
    else await replaceFile(this.nameFile(id), text);
  }

  close(): void {
    this.#kept?.close();
  }

  nameFile(id: string): string {
    return join(this.#out, `${id}.yaml`);
  }

  /** Removes what a run left unfinished that was ended from outside. */
  async removeUnfinished(isRunning: (pid: number) => boolean): Promise<void> {
    const names = await readdir(this.#out).catch(() => []);
    for (const name of names) {
      const writer = findWriter(name);
      if (writer && !isRunning(Number(writer))) await rm(join(this.#out, name), { force: true });
    }
  }
}
