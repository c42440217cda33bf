import { type ContentKind, hasPassword, recognizeContent, recognizeText } from './content-kind.ts';
import { detectEncoding } from './encoding.ts';
import { endingOf, type InputFile, readWhole } from './input-file.ts';
import { isJsonLines, readJsonLines } from './json-lines.ts';
import { readJsonTables } from './json-tables.ts';
import { inMegabytes } from './limits.ts';
import type { ReadOptions, ReadTable } from './read-table.ts';
import { BrokenFile } from './source.ts';
import { kindOfArchive, readWorkbook } from './spreadsheet.ts';
import { readTextHead } from './text-chunks.ts';
import { readTextTable } from './text-tables.ts';
import { isTwizaPackage, markTwizaTables, parentFolder } from './twiza-exports.ts';
import { openZipArchive, type ZipArchive } from './zip-archive.ts';

interface ReadFiles {
  readonly tables: readonly ReadTable[];
  close(): Promise<void>;
}

/** The tables of all files that can be read; a file that cannot is noted. */
export async function readFiles(
  files: readonly InputFile[],
  options: ReadOptions,
): Promise<ReadFiles> {
  const reading = new Reading(options);
  for (const file of files) await reading.add(file, false);
  const tables = markTwizaTables(reading.tables, reading.twizaFolders);
  return { tables, close: async () => reading.close() };
}

class Reading {
  tables: ReadTable[] = [];
  twizaFolders = new Set<string>();
  #archives: ZipArchive[] = [];
  #options: ReadOptions;

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  close(): void {
    for (const archive of this.#archives) archive.close();
  }

  async add(file: InputFile, isInArchive: boolean): Promise<void> {
    const { notes, limits } = this.#options;
    try {
      if (file.size === 0) return notes.refuse('empty-file', { file: file.name });
      if (file.size > limits.unpackedBytes) {
        return notes.refuse(
          'too-large',
          { file: file.name },
          { limit: inMegabytes(limits.unpackedBytes) },
        );
      }
      const kind = await recognizeContent(file);
      if (kind === 'zip') await this.#addArchive(file, isInArchive);
      else if (kind === 'text') await this.#addText(file);
      else await this.#refuse(file, kind);
    } catch (error) {
      if (!(error instanceof BrokenFile)) throw error;
      notes.put(error.note);
    }
  }

  async #addArchive(file: InputFile, isInArchive: boolean): Promise<void> {
    const { notes } = this.#options;
    const archive = await openZipArchive(file, this.#options);
    this.#archives.push(archive);
    const kind = kindOfArchive(archive);
    if (kind === 'workbook') {
      this.#noteEnding(file, ['xlsx', 'xlsm', 'xltx', 'xltm'], 'xlsx');
      this.tables.push(...(await readWorkbook(archive, file.name, this.#options)));
    } else if (kind !== 'archive') {
      notes.refuse('other-kind', { file: file.name }, { kind });
    } else if (isInArchive) {
      notes.refuse('nested-archive', { file: file.name });
    } else {
      this.#noteEnding(file, ['zip'], 'zip');
      for (const each of archive.files) await this.add(each, true);
    }
  }

  async #addText(file: InputFile): Promise<void> {
    const { notes } = this.#options;
    const encoding = await detectEncoding(file);
    const text = { file, encoding };
    const head = await readTextHead(text, 1 << 16);
    if (isBinary(head)) return notes.refuse('unknown-content', { file: file.name });
    const kind = recognizeText(head);
    if (kind === 'html' || kind === 'xml')
      return notes.refuse('other-kind', { file: file.name }, { kind });
    this.#noteEncoding(file, encoding.name, encoding.broken);
    if (/(^|\/)datapackage\.json$/.test(file.name)) {
      if (isTwizaPackage(String(await readWhole(file))))
        this.twizaFolders.add(parentFolder(file.name));
    } else if (kind === 'json' && isJsonLines(head)) {
      this.#noteEnding(file, ['jsonl', 'ndjson', 'jsonlines', 'json', 'geojsonl'], 'lines');
      this.tables.push(...(await readJsonLines(text, this.#options)));
    } else if (kind === 'json') {
      this.#noteEnding(file, ['json', 'geojson', 'js', 'txt', 'jsonl', 'ndjson', ''], 'json');
      this.tables.push(...(await readJsonTables(text, this.#options)));
    } else {
      this.#noteEnding(file, ['csv', 'tsv', 'tab', 'psv', 'txt', 'md', ''], 'csv');
      this.tables.push(...(await readTextTable(text, this.#options)));
    }
  }

  #noteEncoding(file: InputFile, encoding: string, broken: number): void {
    const { notes } = this.#options;
    if (broken > 0) notes.add('broken-letters', { file: file.name }, { count: broken });
    if (encoding !== 'utf-8') notes.add('encoding', { file: file.name }, { encoding });
  }

  /** An ending that lies is said; the content counts. */
  #noteEnding(file: InputFile, endings: readonly string[], kind: string): void {
    const ending = endingOf(file.name);
    if (!endings.includes(ending)) {
      this.#options.notes.add('ending', { file: file.name }, { ending, kind });
    }
  }

  async #refuse(file: InputFile, kind: Exclude<ContentKind, 'zip' | 'text'>): Promise<void> {
    const { notes } = this.#options;
    if (kind !== 'old-office') return notes.refuse('other-kind', { file: file.name }, { kind });
    notes.refuse((await hasPassword(file)) ? 'password' : 'old-spreadsheet', { file: file.name });
  }
}

/** Controls that no text has, more than a few. */
function isBinary(head: string): boolean {
  const controls = head.match(/(?![\t-\r])\p{Cc}/gu)?.length ?? 0;
  return controls > Math.max(4, head.length / 100);
}
