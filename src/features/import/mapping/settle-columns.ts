import { scriptOfCells } from './look-of-cells.ts';
import type { ColumnMapping } from './mapping.ts';
import { localeEnd } from './naming-columns.ts';

/** A column in Arabic and one in Latin letters that both have the name of a text are its two languages. */
export function settleNames(
  columns: ColumnMapping[],
  cells: ReadonlyMap<string, readonly string[]>,
): void {
  for (const text of ['name', 'summary', 'purpose', 'activities', 'places.address']) {
    const same = columns.filter(({ field }) => field === text);
    if (same.length < 2) continue;
    const scripts = same.map(({ column }) => scriptOfCells(cells.get(column) ?? []));
    if (new Set(scripts).size === scripts.length && scripts.includes('Arab')) {
      for (const [at, column] of same.entries()) {
        if (scripts[at] === 'Arab') column.field = `${text}.ar`;
        column.why = 'twoScripts';
      }
    } else if (text === 'name') {
      // Of several names the first is the name; what others say is told of people who know.
      for (const column of same.slice(1))
        Object.assign(column, { field: 'otherNames', why: 'second' });
    }
  }
}

/** Activities in a few words that come again and again are terms of a list, as in lists of who does what where. */
export function settleActivities(
  columns: ColumnMapping[],
  cells: ReadonlyMap<string, readonly string[]>,
): void {
  for (const column of columns.filter(({ field }) => field === 'activities')) {
    const own = cells.get(column.column) ?? [];
    const isShort = own.every((cell) => cell.length < 60);
    if (isShort && new Set(own).size < own.length / 2)
      Object.assign(column, { field: 'topics', why: 'cells' });
  }
}

/** Fields of which a record has one take the surest column, and of these the first. */
export function settleOnes(columns: ColumnMapping[]): void {
  const sure = ['standard', 'heading', 'twoScripts', 'cells', 'headingPart'];
  for (const field of [
    'externalId',
    'acronym',
    'kind',
    'status',
    'founded',
    'places.city',
    'places.province',
    'places.region',
    'places.country',
    'places.lat',
    'places.lng',
  ]) {
    const same = columns
      .filter((column) => column.field === field && column.why !== 'standard')
      .toSorted((a, b) => sure.indexOf(a.why ?? '') - sure.indexOf(b.why ?? ''));
    const stem = ({ column }: ColumnMapping) => column.replace(localeEnd, '');
    for (const column of same.slice(1)) {
      // The same in another language says nothing more.
      const isOther = field === 'places.city' && stem(column) !== stem(same[0] ?? column);
      const other = isOther ? 'places.address' : 'ignore';
      Object.assign(column, { field: other, why: 'second' });
    }
  }
}
