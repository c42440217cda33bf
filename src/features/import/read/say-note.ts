import type { IssueLocale } from '#i18n/describe-issue.ts';
import { type ImportKey, sayImport } from '#i18n/say-import.ts';
import { bareName } from './input-file.ts';
import type { Note } from './source.ts';

/** A note as one line: where, what is wrong, what to do. */
export function sayNote(note: Note, locale: IssueLocale): string {
  const what = sayImport(`read.${note.code}` as ImportKey, note.values, locale);
  return sayImport('read.said', { place: sayPlace(note, locale), what }, locale);
}

function sayPlace({ file, table, line }: Note, locale: IssueLocale): string {
  // The one table of a text has the name of its file.
  const isNamed = table !== undefined && table !== bareName(file);
  const key = isNamed
    ? line
      ? 'read.place.row'
      : 'read.place.table'
    : line
      ? 'read.place.line'
      : 'read.place.file';
  return sayImport(key, { file, table: table ?? '', line: line ?? 0 }, locale);
}
