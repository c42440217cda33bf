import { CsvError, type Parser, parse } from 'csv-parse';
import type { CellRow } from './cell-rows.ts';
import { inMegabytes, type Limits } from './limits.ts';
import { brokenAt, type NoteList } from './notes.ts';
import type { Separator } from './separator.ts';
import type { BrokenFile } from './source.ts';
import { readTextChunks, type TextFile } from './text-chunks.ts';

interface Options {
  readonly separator: Separator;
  readonly limits: Limits;
  readonly notes: NoteList;
}

/**
 * The rows of a delimited text, as they stand there: also headings, lines above them and empty lines.
 * Throws `BrokenFile` after the last row that could be read.
 */
export async function* readDelimitedText(
  text: TextFile,
  options: Options,
): AsyncGenerator<CellRow> {
  const reader = new DelimitedRows(text.file.name, options);
  try {
    for await (const chunk of readTextChunks(text, options.notes)) {
      await reader.add(chunk);
      yield* reader.take();
      if (reader.error) throw reader.error;
    }
    await reader.end();
    yield* reader.take();
    if (reader.error) throw reader.error;
  } finally {
    reader.close();
  }
}

/** Rows are collected as they are parsed: those before a broken one are not lost with it. */
class DelimitedRows {
  error: BrokenFile | undefined;
  #parser: Parser;
  #rows: CellRow[] = [];
  #guard: LineGuard;
  #file: string;
  #options: Options;
  /** Where the row begins that is being parsed. */
  #line = 1;

  constructor(file: string, options: Options) {
    this.#file = file;
    this.#options = options;
    this.#guard = new LineGuard(options.limits.lineBytes);
    this.#parser = parse({
      delimiter: options.separator.character,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: options.limits.recordBytes,
      on_record: (cells: string[]) => this.#keep(cells),
    });
    this.#parser.on('error', (error) => {
      this.error ??= this.#explain(error);
    });
  }

  async add(chunk: string): Promise<void> {
    const tooLong = this.#guard.findTooLong(chunk);
    if (!tooLong) {
      await this.#write(chunk);
      return;
    }
    const { line, start } = tooLong;
    await this.#write(chunk.slice(0, start));
    // The parser looks ahead: it gives the last rows at the end, and the beginning of the long one as one.
    await this.end();
    this.#rows = this.#rows.filter(({ number }) => number < line);
    const limit = inMegabytes(this.#options.limits.lineBytes);
    this.error ??= brokenAt('long-line', { file: this.#file, line }, { limit });
  }

  async end(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#parser.once('error', () => resolve());
      this.#parser.once('end', () => resolve());
      this.#parser.resume();
      this.#parser.end();
    });
  }

  take(): CellRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  close(): void {
    this.#parser.destroy();
  }

  async #write(chunk: string): Promise<void> {
    if (this.error || chunk === '') return;
    await new Promise<void>((resolve) => {
      this.#parser.write(chunk, () => resolve());
    });
  }

  /** Nothing goes on to the stream: what `take` gives is all. */
  #keep(cells: string[]): undefined {
    const { columns } = this.#options.limits;
    const number = this.#line;
    this.#line += 1;
    for (const cell of cells) this.#line += countBreaks(cell);
    if (this.error) return undefined;
    if (cells.length > columns) {
      this.error = brokenAt(
        'too-many-columns',
        { file: this.#file, line: number },
        {
          limit: columns,
        },
      );
      return undefined;
    }
    if (number === 1 && this.#options.separator.named) return undefined;
    this.#rows.push({ number, cells });
    return undefined;
  }

  #explain(error: Error): BrokenFile {
    const place = { file: this.#file, line: this.#line };
    const code = error instanceof CsvError ? error.code : '';
    if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') {
      return brokenAt('unclosed-quote', place);
    }
    return brokenAt('broken-text', place, { detail: error.message });
  }
}

/** The parser’s own count takes CRLF within quotes for two. */
function countBreaks(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? (cell.match(/\r\n|\n|\r/g)?.length ?? 0) : 0;
}

/** Finds a line that is too long before a parser keeps it. */
class LineGuard {
  #limit: number;
  #line = 1;
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Its number, and where it begins in this chunk; letters stand for bytes. */
  findTooLong(chunk: string): { line: number; start: number } | undefined {
    let start = 0;
    for (const { index } of chunk.matchAll(/\r\n|\n|\r/g)) {
      if (this.#length + index - start > this.#limit) return { line: this.#line, start };
      this.#line += 1;
      this.#length = 0;
      start = index + 1;
    }
    this.#length += chunk.length - start;
    return this.#length > this.#limit ? { line: this.#line, start } : undefined;
  }
}
