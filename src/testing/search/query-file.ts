import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '#build/tools.ts';
import type { Locale } from '#model/locales.ts';

export type NamesByLocale = Partial<Record<Locale, string>>;

export interface SearchRecord {
  id: string;
  name: NamesByLocale;
  aliases?: string[];
  province: string;
  commune?: string;
  focus: string[];
  summary: NamesByLocale;
}

export interface Query {
  id: string;
  locale: Locale;
  query: string;
  kind: string;
  /** One of them must be among the first three; an empty list wants an empty answer. */
  finds?: string[];
  /** All results must be of it. */
  allIn?: { province?: string; focus?: string };
}

export interface QueryFile {
  records: SearchRecord[];
  queries: Query[];
}

/** A query, and the file in which it stands. */
export interface FiledQuery extends Query {
  file: string;
}

/** Our own queries, and the larger list that may lie beside the project. */
export function listQueryFiles(): string[] {
  return [
    join(root, 'tests/fixtures/search-queries.json'),
    join(root, '../shared/search-queries.json'),
  ].filter((file) => existsSync(file));
}

export function readQueryFile(file: string): QueryFile {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * The records of several files for one directory, and what they ask. Files that describe the same record
 * share it; of two that are called alike, the later one is called otherwise.
 */
export function joinQueryFiles(files: readonly string[]): {
  records: SearchRecord[];
  queries: FiledQuery[];
} {
  const records = new Map<string, SearchRecord>();
  const queries: FiledQuery[] = [];
  for (const [at, file] of files.entries()) {
    const content = readQueryFile(file);
    const names = new Map<string, string>();
    for (const record of content.records) {
      const known = records.get(record.id);
      const isOther = known && JSON.stringify(known) !== JSON.stringify(record);
      const id = isOther ? `${record.id}-${at + 1}` : record.id;
      names.set(record.id, id);
      records.set(id, { ...record, id });
    }
    for (const query of content.queries) {
      const finds = query.finds?.map((id) => names.get(id) ?? id);
      queries.push({ ...query, ...(finds && { finds }), file: relative(root, file) });
    }
  }
  return { records: [...records.values()], queries };
}
