import type { MergedCell } from './find-headings.ts';
import type { InputFile } from './input-file.ts';
import { columnOf } from './sheet-rows.ts';

/** No sheet that people fill in has more. */
const most = 100_000;
const longestTag = 200;

/**
 * Which cells of a sheet were merged. They are named after its rows, and headings are wanted before: so the
 * text is looked through for them alone, which takes a small part of the time of parsing.
 */
export async function readMergedCells(part: InputFile): Promise<MergedCell[]> {
  const merged: MergedCell[] = [];
  let rest = '';
  for await (const chunk of part.bytes()) {
    const text =
      rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
    if (text.includes('mergeCell')) {
      for (const [, from = '', to = ''] of text.matchAll(
        /<(?:\w+:)?mergeCell\s+ref="([A-Z]+\d+):([A-Z]+\d+)"/g,
      )) {
        if (merged.length === most) return merged;
        merged.push({
          row: rowOf(from),
          column: columnOf(from),
          lastRow: rowOf(to),
          lastColumn: columnOf(to),
        });
      }
    }
    // A tag that is cut is whole in the next piece; one that was taken is not in what is kept.
    const taken = text.lastIndexOf('>') + 1;
    rest = text.slice(Math.max(taken, text.length - longestTag));
  }
  return merged;
}

function rowOf(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0] ?? 0);
}
