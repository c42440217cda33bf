import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#locales.ts';
import { root } from '../../scripts/tools.ts';

export type Texts = Partial<Record<Locale, string>>;

export interface SearchRecord {
  id: string;
  name: Texts;
  aliases?: string[];
  province: string;
  commune?: string;
  focus: string[];
  summary: Texts;
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
