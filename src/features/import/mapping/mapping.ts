import { z } from 'zod';
import { codeLists } from '#features/import/vocabularies/read-code.ts';
import { countryCode } from '#model/fields/country.ts';
import { day, partialDate } from '#model/fields/date.ts';
import { choice, object } from '#model/fields/field.ts';
import { webLink } from '#model/fields/link.ts';
import { id } from '#model/fields/reference.ts';
import { locales } from '#model/locales.ts';
import { mappedFields } from './fields.ts';

const text = z.string().max(2000);

/** A column of a table, and the field that it becomes. */
const columnMapping = object('mappedColumn', {
  column: text,
  field: z.enum(mappedFields as [string, ...string[]]).meta({ kind: 'choice' }),
  /** The list of codes that its cells are of, where they are codes. */
  codes: choice(codeLists).optional(),
  /** What parts several values of a cell, where it is not that of the table. */
  separator: text.optional(),
  /** Day or month first, as the dates of the column tell. */
  dates: choice(['day-first', 'month-first']).optional(),
  /** How the field was found: a key of `src/i18n/import/` without `map.why.`. */
  why: text.optional(),
  samples: z.array(text).max(5).optional(),
});

/** A term of the lists of subjects, services and audiences, and what somebody decided that it means. */
const mappedTerm = object('mappedTerm', {
  term: text,
  /** How often it stood among the rows that were looked at. */
  count: z.int().optional(),
  /** `focus-areas/health`, `services/shelter`, `audiences/women`; `ignore` means nothing. Empty until somebody decides. */
  means: z.array(text).max(10).optional(),
});

const tableMapping = object('mappedTable', {
  /** The file below what was given, and the name of the table in it. */
  file: text,
  table: text,
  /** A table of other things than associations is left out whole. */
  rows: choice(['associations', 'ignore']),
  separator: text.optional(),
  /** Where its associations are that do not say, if not in the country of the whole. */
  country: countryCode.optional(),
  /** What every record of the table has where its row says nothing. */
  defaults: object('mappedDefaults', {
    kind: choice(['association', 'federation', 'foundation', 'cooperative', 'diaspora']).optional(),
    focusAreas: z.array(id).optional(),
    services: z.array(id).optional(),
    audiences: z.array(id).optional(),
    province: id.optional(),
  }).optional(),
  columns: z.array(columnMapping),
  terms: z.array(mappedTerm).optional(),
});

/** How a source of rows becomes records: guessed, written down, and corrected by hand. */
export const mappingSchema = object('mapping', {
  source: object('mappedSource', {
    id,
    title: text,
    publisher: text.optional(),
    licence: text.optional(),
    url: webLink.optional(),
    published: partialDate.optional(),
    consulted: day.optional(),
  }),
  /** Where an association is that does not say. */
  country: countryCode,
  /** That of texts in Latin letters, where nothing says which it is. */
  language: choice(locales),
  /** Mobiles and mails that may be somebody’s own, in columns of the association’s contacts. */
  privateContacts: choice(['leave-out', 'take']),
  tables: z.array(tableMapping),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type TableMapping = z.infer<typeof tableMapping>;
export type ColumnMapping = z.infer<typeof columnMapping>;
export type MappedTerm = z.infer<typeof mappedTerm>;

/** The mapping of a table: by its file and its name, for tables of several files may have one name. */
export function findTable(
  mapping: Mapping,
  { file, name }: { file: string; name: string },
): TableMapping | undefined {
  return (
    mapping.tables.find((each) => each.file === file && each.table === name) ??
    // A file may have been renamed since: the only table of that name is meant.
    only(mapping.tables.filter((each) => each.table === name))
  );
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
