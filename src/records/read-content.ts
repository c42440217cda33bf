import { join, relative } from 'node:path';
import type { z } from 'zod';
import {
  type Collection,
  collections,
  isCollection,
  type Records,
  schemas,
} from '#model/collections.ts';
import { type Site, site as siteSchema } from '#model/site.ts';
import { type Attachment, attachmentOf, checkAttachments, listAttachments } from './attachments.ts';
import { contentFolder } from './content-folder.ts';
import type { Issue } from './issue.ts';
import { type ContentFile, findOddity, isReadableName, listFiles } from './list-files.ts';
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
  /** The files beside records. */
  attachments: Attachment[];
  site: Site | undefined;
  siteFile: ReadRecord<Site> & { file: string; text: string };
  issues: Issue[];
}

/** Reads a whole content folder through validation. Never throws for what a file says. */
export async function readContent(folder = contentFolder()): Promise<Content> {
  return readContentFiles(await listFiles(folder), (path) => showFile(folder, path));
}

/** The name of a file in issues: from where the command runs. @param path in the content folder */
export function showFile(folder: string, path: string): string {
  return relative(process.cwd(), join(folder, path)).replaceAll('\\', '/');
}

/**
 * Reads content that lies anywhere.
 *
 * @param shown the name of a file in issues, from its path in the content
 * @param earlier content whose files need not be read again where they say the same
 */
export async function readContentFiles(
  every: readonly ContentFile[],
  shown: (path: string) => string,
  earlier?: Content,
): Promise<Content> {
  const files = every.filter(isReadableName);
  const known = new Map(earlier?.files.map((file) => [file.file, file]));
  const perCollection = await Promise.all(
    collections.map((collection) => readCollectionFiles(files, collection, shown, known)),
  );
  const records = perCollection.flat();
  const siteFile = await readSiteFile(files, shown, earlier?.siteFile);
  const wrong = new Set(earlier?.issues.map(({ file }) => file));
  const knownPages = earlier?.pages.filter(({ file }) => !wrong.has(file));
  const pages = await readPages(files, shown, knownPages);
  const issues = [
    ...findUnreadable(every, shown),
    ...findUnknownFiles(files, shown),
    ...records.flatMap((file) => file.issues),
    ...siteFile.issues,
    ...pages.issues,
    ...(await checkAttachments(files, shown)),
  ];
  return {
    files: records,
    records: Object.fromEntries(
      collections.map((collection, index) => [
        collection,
        perCollection[index]?.flatMap((file) => (file.record ? [file.record] : [])) ?? [],
      ]),
    ) as Content['records'],
    pages: pages.files,
    attachments: listAttachments(files, shown),
    site: siteFile.record,
    siteFile,
    issues: issues.map((issue) => suggestReference(issue, records)),
  };
}

/** One file alone cannot know what another folder holds; all of them can. */
function suggestReference(issue: Issue, files: readonly RecordFile[]): Issue {
  if (issue.rule !== 'bad-reference') return issue;
  const { found = '', collection } = issue.values;
  const known = files.filter((file) => file.collection === collection);
  return { ...issue, values: { ...issue.values, suggestion: suggestRecord(String(found), known) } };
}

/** Reads `site.yaml` of a content folder. */
export async function readSite(folder: string): Promise<Content['siteFile']> {
  const files = (await listFiles(folder)).filter(isReadableName);
  return readSiteFile(files, (path) => join(folder, path));
}

/** A missing file is an empty one, which validation refuses. */
async function readSiteFile(
  files: readonly ContentFile[],
  shown: (path: string) => string,
  earlier?: Content['siteFile'],
): Promise<Content['siteFile']> {
  const text = (await files.find(({ path }) => path === 'site.yaml')?.read()) ?? '';
  const file = shown('site.yaml');
  if (earlier?.file === file && earlier.text === text) return earlier;
  return { ...readRecord(text, file, siteSchema), file, text };
}

/** More files than that are not opened at once: systems allow a thousand, or a few. */
const mostOpen = 500;

/** Reads the files of one collection, in the order of their names. */
export async function readCollection(
  folder: string,
  collection: Collection,
): Promise<RecordFile[]> {
  const files = await listFiles(folder, collection);
  return readCollectionFiles(files, collection, (path) => join(folder, path));
}

/** Reads files of one collection, in their order. */
export async function readCollectionFiles(
  files: readonly ContentFile[],
  collection: Collection,
  shown: (path: string) => string,
  known?: ReadonlyMap<string, RecordFile>,
): Promise<RecordFile[]> {
  const own = files.filter(
    (file) => isReadableName(file) && collectionOf(file.path) === collection,
  );
  const readOne = async ({ path, read }: ContentFile): Promise<RecordFile> => {
    const file = shown(path);
    const text = await read();
    const earlier = known?.get(file);
    if (earlier?.text === text) return earlier;
    const schema: z.ZodType = schemas[collection];
    const id = path.replace(/^.*\//, '').replace(/\.yaml$/, '');
    return { ...readRecord(text, file, schema), collection, id, file, text };
  };
  const records: RecordFile[] = [];
  for (let from = 0; from < own.length; from += mostOpen)
    records.push(...(await Promise.all(own.slice(from, from + mostOpen).map(readOne))));
  return records;
}

/** The collection that a file is a record of: `associations` for `associations/khotwa.yaml`. */
export function collectionOf(path: string): Collection | undefined {
  const [, folder = ''] = /^([^/]+)\/[^/]+\.yaml$/.exec(path) ?? [];
  return isCollection(folder) ? folder : undefined;
}

/** Files that nobody may read, whatever they are called. */
export function findUnreadable(
  files: readonly ContentFile[],
  shown: (path: string) => string,
): Issue[] {
  return files.flatMap((file) => {
    const rule = findOddity(file);
    const name = file.path.split('/').find((part) => part.startsWith('.')) ?? '';
    return rule ? [issueAt(shown(file.path), rule, { name })] : [];
  });
}

/** Files that nobody reads: they would be silently left out, which nobody wants. */
function findUnknownFiles(files: readonly ContentFile[], shown: (path: string) => string): Issue[] {
  return files.flatMap(({ path }) => {
    const name = path.replace(/^.*\//, '');
    if (name === 'README.md') return [];
    const isKnown =
      path.startsWith('pages/') || path === 'site.yaml' || collectionOf(path) || attachmentOf(path);
    return isKnown
      ? []
      : [issueAt(shown(path), 'unknown-file', { name, folders: collections.join(', ') })];
  });
}

function issueAt(file: string, rule: FileRule, values: Issue['values']): Issue {
  return { file, line: 1, column: 1, rule, severity: 'error', field: '', values };
}
