import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { csvStart, writeCsvLine } from '#base/write-csv.ts';
import type { RowOutcome, RowPlace } from '#features/import/outcome.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { sayImport } from '#i18n/say-import.ts';
import { replaceFile } from '#records/replace-file.ts';
import { type ReportFacts, sayOutcome, sayReasons, writeHead, writeParts } from './report-parts.ts';
import { RowTally } from './row-tally.ts';
import { writeHtmlReport } from './write-html.ts';
import { writeTextReport } from './write-text.ts';

const columns = ['file', 'table', 'row', 'name', 'outcome', 'record', 'why'] as const;

/**
 * The report of an import: `report.csv` with a line for each row, written as they come, and what
 * people read, `report.txt` and `report.html`, at the end. What is not finished leaves nothing behind.
 */
export class ReportFiles {
  readonly tally = new RowTally();
  readonly #folder: string;
  readonly #draft: string;
  readonly #rows: WriteStream;
  readonly #locale: IssueLocale;

  private constructor(folder: string, locale: IssueLocale) {
    this.#folder = folder;
    this.#locale = locale;
    this.#draft = join(folder, `report.csv.${process.pid}.draft`);
    this.#rows = createWriteStream(this.#draft);
    // What fails is told where somebody waits for it.
    this.#rows.on('error', () => {});
    const names = columns.map((column) => sayImport(`report.${column}`, {}, locale));
    this.#rows.write(csvStart + writeCsvLine(names));
  }

  static async open(folder: string, locale: IssueLocale): Promise<ReportFiles> {
    await mkdir(folder, { recursive: true });
    return new ReportFiles(folder, locale);
  }

  /** Adds a row. Waits where the disk is slower than the rows. */
  async add(place: RowPlace, outcome: RowOutcome): Promise<void> {
    this.tally.count(place, outcome);
    const line = writeCsvLine([
      place.file,
      place.table,
      place.row,
      place.name,
      sayOutcome(outcome.outcome, this.#locale),
      outcome.record,
      sayReasons(outcome, this.#locale),
    ]);
    if (!this.#rows.write(line)) await once(this.#rows, 'drain');
  }

  async finish(facts: ReportFacts): Promise<{ text: string }> {
    this.#rows.end();
    await finished(this.#rows);
    await rename(this.#draft, join(this.#folder, 'report.csv'));
    const head = writeHead(this.tally, facts);
    const parts = writeParts(this.tally, facts);
    const text = writeTextReport(head, parts);
    await replaceFile(join(this.#folder, 'report.txt'), text);
    await replaceFile(
      join(this.#folder, 'report.html'),
      writeHtmlReport(head, parts, facts.locale),
    );
    return { text };
  }

  /** Gives up, and leaves the report of the last run as it is. */
  async discard(): Promise<void> {
    this.#rows.destroy();
    await finished(this.#rows).catch(() => {});
    await rm(this.#draft, { force: true });
  }
}
