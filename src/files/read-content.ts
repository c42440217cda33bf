import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import {
  type Collection,
  collections,
  isCollection,
  type Records,
  schemas,
} from '#schemas/collections.ts';
import { type Site, site as siteSchema } from '#schemas/site.ts';
import { contentFolder } from './content-folder.ts';
import type { Issue } from './issue.ts';
import { type PageFile, readPages } from './read-page.ts';
import { type ReadRecord, readRecord } from './read-record.ts';
import type { FileRule } from './rules.ts';
import { suggestRecord } from './suggest.ts';

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

/** Reads a whole content folder through the gate. Never throws for what a file says. */
export async function readContent(folder = contentFolder()): Promise<Content> {
  const shown = (path: string) => relative(process.cwd(), path).replaceAll('\\', '/') || path;
  const issues: Issue[] = [];
  const perCollection = await Promise.all(
    collections.map((collection) => readCollection(folder, collection, shown)),
  );
  const files = perCollection.flat();
  issues.push(...(await findStrangers(folder, shown)), ...files.flatMap((file) => file.issues));

  const siteFile = await readSite(folder, shown);
  const pages = await readPages(join(folder, 'pages'), shown);
  issues.push(...siteFile.issues, ...pages.issues);

  const records = Object.fromEntries(
    collections.map((collection, index) => [
      collection,
      perCollection[index]?.flatMap((file) => (file.record ? [file.record] : [])) ?? [],
    ]),
  ) as Content['records'];
  return {
    files,
    records,
    pages: pages.files,
    site: siteFile.record,
    siteFile,
    issues: issues.map((issue) => suggestReference(issue, files)),
  };
}

/** One file alone cannot know what another folder holds; all of them can. */
function suggestReference(issue: Issue, files: readonly RecordFile[]): Issue {
  if (issue.rule !== 'bad-reference') return issue;
  const { found = '', collection } = issue.values;
  const known = files.filter((file) => file.collection === collection);
  return { ...issue, values: { ...issue.values, suggestion: suggestRecord(String(found), known) } };
}

/** Reads `site.yaml`. A missing file is an empty one, which the gate refuses. */
export async function readSite(
  folder: string,
  shown: (path: string) => string = (path) => path,
): Promise<Content['siteFile']> {
  const path = join(folder, 'site.yaml');
  const text = await readFile(path, 'utf8').catch(() => '');
  return { ...readRecord(text, shown(path), siteSchema), file: shown(path), text };
}

/** More files than that are not opened at once: systems allow a thousand, or a few. */
const mostOpen = 500;

/** Reads the files of one collection, in the order of their names. */
export async function readCollection(
  folder: string,
  collection: Collection,
  shown: (path: string) => string = (path) => path,
): Promise<RecordFile[]> {
  const entries = await readdir(join(folder, collection), { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  const read = async (name: string): Promise<RecordFile> => {
    const path = join(folder, collection, name);
    const text = await readFile(path, 'utf8');
    const schema: z.ZodType = schemas[collection];
    const id = name.replace(/\.yaml$/, '');
    return { ...readRecord(text, shown(path), schema), collection, id, file: shown(path), text };
  };
  const records: RecordFile[] = [];
  for (let from = 0; from < files.length; from += mostOpen)
    records.push(...(await Promise.all(files.slice(from, from + mostOpen).map(read))));
  return records;
}

/** Files that nobody reads: they would be silently left out, which nobody wants. */
async function findStrangers(folder: string, shown: (path: string) => string): Promise<Issue[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries.flatMap((entry) => {
    if (entry.isDirectory() || entry.name === 'README.md' || entry.name.startsWith('.')) return [];
    const path = join(entry.parentPath, entry.name);
    const file = shown(path);
    // A link could lead out of the folder, to a file that nobody reviewed.
    if (!entry.isFile()) return [issueAt(file, 'not-a-file', {})];
    const [top = '', ...rest] = relative(folder, path).replaceAll('\\', '/').split('/');
    const isKnown =
      top === 'pages' ||
      (top === 'site.yaml' && rest.length === 0) ||
      (isCollection(top) && rest.length === 1 && entry.name.endsWith('.yaml'));
    return isKnown
      ? []
      : [issueAt(file, 'stranger', { name: entry.name, folders: collections.join(', ') })];
  });
}

function issueAt(file: string, rule: FileRule, values: Issue['values']): Issue {
  return { file, line: 1, column: 1, rule, severity: 'error', field: '', values };
}
