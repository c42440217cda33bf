import { splitTerms } from '#features/import/vocabularies/split-terms.ts';
import type { Vocabulary } from '#features/import/vocabularies/vocabulary.ts';
import { locales } from '#model/locales.ts';
import { isOfOthers } from './headings.ts';
import type { ColumnMapping } from './mapping.ts';

/** A language behind a heading: `services_en`. */
export const localeEnd = new RegExp(`[_\\-. ](?:${locales.join('|')})$`, 'i');

/** Whether a column names the associations of a list. */
export function isNaming(field: string): boolean {
  return /^name(?:\.|$)|^360giving\.recipients$|^twiza$/.test(field);
}

const nameBegins =
  /^\s*(?:association|asso\b|ass\.|fondation|coop[ée]rative|f[ée]d[ée]ration|asociaci[oó]n|foundation|(?:ال)?جمعي[ةه]|مؤسسة|تعاونية)/iu;

/** Columns whose headings nobody understands: most cells begin as names do, or are words of our vocabularies. */
export function guessByWords(
  column: ColumnMapping,
  cells: readonly string[],
  vocabulary: Vocabulary,
  columns: readonly ColumnMapping[],
): void {
  const isMost = (isLike: (cell: string) => boolean) =>
    cells.length > 0 && cells.filter(isLike).length >= cells.length * 0.6;
  const isNamed = columns.some(({ field }) => isNaming(field));
  if (isOfOthers(column.column)) return;
  if (!isNamed && isMost((cell) => nameBegins.test(cell)))
    Object.assign(column, { field: 'name', why: 'cells' });
  else if (
    isMost((cell) => splitTerms(cell).some((term) => vocabulary.understand(term) !== undefined))
  )
    Object.assign(column, { field: 'topics', why: 'cells' });
}

const organization =
  /^(?:organi[sz]ation|association|structure|organisme|agency|provider|ong|ngo|الجمعية|المنظمة)(?=[._ -]|$)/i;

/** A list of services names each of them, and whose it is: the association is the second. */
export function settleOrganizations(columns: readonly ColumnMapping[]): void {
  const isNamed = ({ field }: ColumnMapping) => /^name(?:\.|$)/.test(field);
  const ofService = columns.filter(
    (each) => isNamed(each) && /^(?:name|nom|title|titre)(?=[._-]|$)/i.test(each.column),
  );
  const named = columns.filter((each) => isNamed(each) && organization.test(each.column));
  if (named.length === 0 || ofService.length === 0) return;
  for (const column of ofService)
    Object.assign(column, { field: column.field.replace('name', 'activities'), why: 'second' });
  for (const column of named) {
    const [locale] = localeEnd.exec(column.column) ?? [];
    if (locale) column.field = `name.${locale.slice(1).toLowerCase()}`;
  }
}
