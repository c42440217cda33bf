import { bareName } from './input-file.ts';
import { isEmptyValue, JsonItems } from './json-items.ts';
import { addHeadings } from './json-shape.ts';
import { inMegabytes } from './limits.ts';
import { nameFormat } from './name-format.ts';
import { brokenAt } from './notes.ts';
import type { ReadOptions, ReadTable } from './read-table.ts';
import { BrokenFile, type Row, type Value } from './source.ts';
import { tableOfCells } from './table-of-cells.ts';
import { readTextChunks, type TextFile } from './text-chunks.ts';

/** Whether each line is a JSON value of its own: two lines are asked, for one may be all of a file. */
export function isJsonLines(head: string): boolean {
  const [first = '', second] = head.split('\n').filter((line) => line.trim() !== '');
  if (second === undefined || !/^\s*[{[]/.test(second)) return false;
  return isWholeJson(first);
}

function isWholeJson(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

/** So many lines tell the names of the fields. */
const looked = 2000;
/** A file with more broken lines is no list of JSON. */
const mostBroken = 50;

export async function readJsonLines(text: TextFile, options: ReadOptions): Promise<ReadTable[]> {
  const file = text.file.name;
  const headings = new Set<string>();
  let count = 0;
  let lists = 0;
  try {
    for await (const { value } of readLines(text, options)) {
      count += 1;
      if (Array.isArray(value)) lists += 1;
      else addHeadings(value, '', headings);
      if (count === looked && text.file.size > options.limits.keptBytes) break;
    }
  } catch (error) {
    if (!(error instanceof BrokenFile) || count === 0) throw error;
  }
  const name = bareName(file);
  if (lists > count / 2) return readListsByLine(text, options, name);
  const format = nameFormat(headings) ?? 'json-lines';
  return [{ name, file, format, headings: [...headings], rows: () => rowsOfLines(text, options) }];
}

/** Rows of cells, one a line: HXL is published so, too. */
async function readListsByLine(
  text: TextFile,
  options: ReadOptions,
  name: string,
): Promise<ReadTable[]> {
  const rows = async function* () {
    for await (const { line: number, value } of readLines(text, options)) {
      if (Array.isArray(value)) yield { number, cells: value.map(String) };
    }
  };
  const table = await tableOfCells({
    ...options,
    name,
    file: text.file.name,
    format: 'json-lines',
    rows,
  });
  return table ? [table] : [];
}

async function* rowsOfLines(text: TextFile, options: ReadOptions): AsyncGenerator<Row> {
  for await (const { line: number, value } of readLines(text, options)) {
    if (typeof value === 'string' || Array.isArray(value) || isEmptyValue(value)) continue;
    yield { number, values: value as Readonly<Record<string, Value>> };
  }
}

/** A line that is broken is noted, and the next one read. */
async function* readLines(
  text: TextFile,
  { limits, notes }: ReadOptions,
): AsyncGenerator<{ line: number; value: Value }> {
  const file = text.file.name;
  let broken = 0;
  for await (const { line, text: json } of linesOf(text, limits.recordBytes)) {
    if (json.trim() === '') continue;
    const items = new JsonItems(
      { file, line },
      limits,
      (_, kind, depth) => depth === 0 && kind === 'list',
    );
    try {
      const found = [...items.add(json)];
      if (items.depth > 0) throw items.broken('cut-json');
      const isList = /^\s*\[/.test(json);
      if (isList) yield { line, value: found.map(({ value }) => value) };
      else yield* found.map(({ value }) => ({ line, value }));
    } catch (error) {
      broken += 1;
      if (!(error instanceof BrokenFile) || broken > mostBroken) throw error;
      notes.put(error.note);
    }
  }

  async function* linesOf(from: TextFile, limit: number) {
    let rest = '';
    let line = 0;
    for await (const chunk of readTextChunks(from, notes)) {
      const parts = (rest + chunk).split('\n');
      rest = parts.pop() ?? '';
      for (const each of parts) yield { line: ++line, text: each };
      if (rest.length > limit)
        throw brokenAt('long-line', { file, line: line + 1 }, { limit: inMegabytes(limit) });
    }
    yield { line: line + 1, text: rest };
  }
}
