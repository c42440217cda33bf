import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { z } from 'zod';
import { type Collection, collections, isCollection, type Records, schemas } from '#schemas/collections.ts';
import { type Site, site as siteSchema } from '#schemas/site.ts';
import type { Issue } from './issue.ts';
import { type PageFile, readPages } from './read-page.ts';
import { type ReadRecord, readRecord } from './read-record.ts';

/** A record with the file it stands in and a way to point at its fields. */
export interface RecordFile<T = unknown> extends ReadRecord<T> {
  collection: Collection;
  id: string;
  file: string;
  text: string;
}

export interface Content {
  files: RecordFile[];
  /** The records without an error, by collection, in the order of their ids. */
  records: { [C in Collection]: Records[C][] };
  pages: PageFile[];
  site: Site | undefined;
  siteFile: ReadRecord<Site> & { file: string; text: string };
  issues: Issue[];
}

/** The content folder of this run: `TWIZA_CONTENT`, or `content`. */
export function contentFolder(): string {
  return resolve(process.env.TWIZA_CONTENT || 'content');
}

/** Reads a whole content folder through the gate. Never throws for what a file says. */
export async function readContent(folder = contentFolder()): Promise<Content> {
  const shown = (path: string) => relative(process.cwd(), path).replaceAll('\\', '/') || path;
  const issues: Issue[] = [];
  const perCollection = await Promise.all(
    collections.map((collection) => readCollection(folder, collection, shown)),
  );
  const files = perCollection.flat();
  issues.push(...(await findStrangers(folder, shown)), ...files.flatMap((file) => file.issues));

  const sitePath = join(folder, 'site.yaml');
  const siteText = await readFile(sitePath, 'utf8').catch(() => '');
  const siteFile = { ...readRecord(siteText, shown(sitePath), siteSchema), file: shown(sitePath), text: siteText };
  const pages = await readPages(join(folder, 'pages'), shown);
  issues.push(...siteFile.issues, ...pages.issues);

  const records = Object.fromEntries(
    collections.map((collection, index) => [
      collection,
      perCollection[index]?.flatMap((file) => (file.record ? [file.record] : [])) ?? [],
    ]),
  ) as Content['records'];
  return { files, records, pages: pages.files, site: siteFile.record, siteFile, issues };
}

/** Reads the files of one collection, in the order of their names. */
export async function readCollection(
  folder: string,
  collection: Collection,
  shown: (path: string) => string = (path) => path,
): Promise<RecordFile[]> {
  const names = await readdir(join(folder, collection)).catch(() => []);
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (name) => {
      const path = join(folder, collection, name);
      const text = await readFile(path, 'utf8');
      const schema: z.ZodType = schemas[collection];
      const id = name.replace(/\.yaml$/, '');
      return { ...readRecord(text, shown(path), schema), collection, id, file: shown(path), text };
    }),
  );
}

/** Files that no collection reads: they would be silently left out, which nobody wants. */
async function findStrangers(folder: string, shown: (path: string) => string): Promise<Issue[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries.flatMap((entry) => {
    if (!entry.isFile() || entry.name === 'README.md' || entry.name.startsWith('.')) return [];
    const path = join(entry.parentPath, entry.name);
    const [top = '', ...rest] = relative(folder, path).replaceAll('\\', '/').split('/');
    if (top === 'site.yaml' && rest.length === 0) return [];
    if (top === 'pages') return [];
    if (isCollection(top) && rest.length === 1 && entry.name.endsWith('.yaml')) return [];
    return [{ file: shown(path), line: 1, column: 1, rule: 'stranger', severity: 'error', field: '', values: { name: entry.name, folders: collections.join(', ') } }];
  });
}
