import { tidyText } from '#cleaning/clean-name.ts';
import { isEmptyWord } from '#cleaning/is-empty-word.ts';

/** The terms of a cell, by the mark of its column, or by marks that stand in no term. */
export function splitTerms(cell: string, separator?: string): string[] {
  const parts = separator ? cell.split(separator) : cell.split(/\s*[;|\n•]\s*/);
  return parts
    .map((part) => tidyText(part).replace(/^[-–•*\d.)\s]+(?=\p{L}{2})/u, ''))
    .filter((part) => !isEmptyWord(part));
}
