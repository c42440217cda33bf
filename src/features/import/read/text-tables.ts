import { readDelimitedText } from './delimited-text.ts';
import { bareName, endingOf } from './input-file.ts';
import type { ReadOptions, ReadTable } from './read-table.ts';
import { findSeparator } from './separator.ts';
import { tableOfCells } from './table-of-cells.ts';
import { readTextHead, type TextFile } from './text-chunks.ts';

const delimitedEndings = new Set(['csv', 'tsv', 'tab', 'psv', 'xls', 'xlsx']);
const headLength = 1 << 16;

/** The table of a delimited text; none where the text is prose. */
export async function readTextTable(text: TextFile, options: ReadOptions): Promise<ReadTable[]> {
  const { notes, limits } = options;
  const { name: file } = text.file;
  const separator = findSeparator(await readTextHead(text, headLength));
  const isProse = separator.columns < 2 || separator.evenness < 0.6;
  if (isProse && !delimitedEndings.has(endingOf(file))) {
    // What describes a folder of lists is no list that could not be read.
    if (endingOf(file) === 'md' || /(?:^|\/)(?:readme|licen[cs]e)[^/]*$/i.test(file))
      notes.add('no-table', { file });
    else notes.refuse('no-table', { file });
    return [];
  }
  const table = await tableOfCells({
    name: bareName(file),
    file,
    format: 'csv',
    notes,
    limits,
    rows: () => readDelimitedText(text, { separator, limits, notes }),
  });
  if (!table && !notes.all.some((note) => note.file === file && note.refused)) {
    notes.refuse('empty-file', { file });
  }
  return table ? [table] : [];
}
