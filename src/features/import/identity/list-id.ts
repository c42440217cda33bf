import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { foldTyped } from '#base/fold.ts';
import { romanise } from '#records/romanise.ts';
import { suggestId } from '#records/suggest.ts';

/**
 * The id of a list that nobody has named: the name of its file, and what its headings say. Two files of
 * one name are two lists when they have other columns.
 *
 * @param headings of all its tables, in any order
 */
export function nameList(file: string, headings: readonly string[]): string {
  const stem = basename(file).replace(/\.\w{1,10}$/, '');
  const folded = [...new Set(headings.map(foldTyped))].sort();
  const name = suggestId(romanise(stem)).slice(0, 60).replace(/-$/, '') || 'list';
  return `${name}-${digest(folded.join('\n')).slice(0, 6)}`;
}

/** Sixty-four letters and digits of which the first dozen tell two texts apart. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
