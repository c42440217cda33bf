import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Collection, schemas } from '#model/collections.ts';
import type { Province } from '#model/territories.ts';
import { listAttachments } from '#records/attachments.ts';
import type { Issue } from '#records/issue.ts';
import { type ContentFile, isReadableName, listFiles } from '#records/list-files.ts';
import { ReadCache } from '#records/read-cache.ts';
import {
  type Content,
  collectionOf,
  type RecordFile,
  readCollection,
  readContentFiles,
} from '#records/read-content.ts';
import { readRecord } from '#records/read-record.ts';
import { suggestRecord } from '#records/suggest.ts';
import { allChecks } from './all-checks.ts';
import type { Check, CheckContext } from './check.ts';
import { type DuplicateKeys, listDuplicateKeys, mayBeOne } from './duplicate-keys.ts';
import { listPlaceNames } from './duplicate-likely.ts';
import type { File } from './no-duplicate.ts';
import { walkContent } from './walk-content.ts';

export interface SomeFiles {
  /** The content folder. */
  folder: string;
  /** The name of a file in issues, from its path in the content. */
  shown: (path: string) => string;
  /** By the name that issues show. */
  isChosen: (file: string) => boolean;
  context: CheckContext;
  /** Where is kept what was made of the other files, and the version of the code that made it. */
  cache: { folder: string; version: string };
}

/** The collections whose records are compared with each other. */
const compared: readonly Collection[] = ['associations', 'funders'];
const territories: readonly Collection[] = ['regions', 'provinces'];

/** Whether a record of that collection may be another one, or says where others are. */
export function isCompared(collection: Collection): boolean {
  return compared.includes(collection) || territories.includes(collection);
}

/**
 * What `readContent` and `runChecks` say of some files, without reading all: what these name is read, of others
 * the ids are enough, of territories what lies in them, and of what may be written down twice what is kept of it.
 */
export async function checkSome(some: SomeFiles): Promise<{ issues: Issue[]; content: Content }> {
  const { folder, shown, isChosen, context } = some;
  const every = await listFiles(folder);
  const wanted = every.filter(({ path }) => path === 'site.yaml' || isChosen(shown(path)));
  const content = await readContentFiles(wanted, shown);
  const run = (scope: Check['scope'], among: Content) =>
    allChecks
      .filter((check) => check.scope === scope)
      .flatMap(({ check }) => check(among, context));
  const world = await readTerritories(some, every);
  const named = {
    ...content,
    files: [...content.files, ...(await readNamed(some, every, content, world))],
    attachments: listAttachments(every.filter(isReadableName), shown),
  };
  const twins = await readTwins(some, every, content, world);
  const found = [
    ...content.issues,
    ...run('record', content),
    ...run('names', named),
    ...(twins ? run('directory', twins.content) : []),
  ].filter(({ file }) => isChosen(file));
  const issues = found.map((issue) => suggestOther(issue, some, twins?.names));
  return { issues: await Promise.all(issues), content };
}

/** What the checks know of records that nobody asked about: all where one that is asked about names it, else that it is there. */
async function readNamed(
  { shown, isChosen }: SomeFiles,
  every: readonly ContentFile[],
  content: Content,
  world: ReadonlyMap<string, unknown>,
): Promise<RecordFile[]> {
  const names = new Set<string>();
  walkContent(content, ({ value, node }) => {
    if (node?.kind === 'reference') names.add(`${node.collection}/${value}`);
  });
  const others = every.flatMap((each) => {
    const collection = collectionOf(each.path);
    const isOther = collection && isReadableName(each) && !isChosen(shown(each.path));
    return isOther ? [{ each, collection }] : [];
  });
  const isNamed = ({ each, collection }: (typeof others)[number]) =>
    !territories.includes(collection) && names.has(`${collection}/${idOf(each.path)}`);
  const [read, known] = [others.filter(isNamed), others.filter((other) => !isNamed(other))];
  const { files } = await readContentFiles(
    read.map(({ each }) => each),
    shown,
  );
  return [
    ...files,
    ...known.map(({ each, collection }) =>
      stub(collection, shown(each.path), world.get(each.path)),
    ),
  ];
}

function stub(collection: Collection, file: string, record: unknown): RecordFile {
  const report: RecordFile['report'] = (rule, _, values = {}) => {
    return { file, line: 1, column: 1, rule, severity: 'report', field: '', values };
  };
  return { collection, id: idOf(file), file, text: '', record, issues: [], canonical: '', report };
}

function schemaOf(path: string): z.ZodType {
  return schemas[collectionOf(path) as Collection];
}

function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

/** The records of regions and provinces, by path. */
async function readTerritories(some: SomeFiles, every: readonly ContentFile[]) {
  const { folder, version } = some.cache;
  const cache = await ReadCache.open<{ record?: unknown }>(join(folder, 'territories'), version);
  const own = every.filter((file) => isOf(file, territories));
  return readKept(some, own, cache, (text, { path }) => {
    return { record: readRecord(text, path, schemaOf(path)).record };
  }).then((kept) => new Map([...kept].map(([path, { record }]) => [path, record])));
}

function isOf(file: ContentFile, which: readonly Collection[]): boolean {
  const collection = collectionOf(file.path);
  return collection !== undefined && which.includes(collection) && isReadableName(file);
}

/** More are not opened at once. */
const atOnce = 200;

/** @returns what is kept of each file, in their order */
async function readKept<T>(
  { folder }: SomeFiles,
  files: readonly ContentFile[],
  cache: ReadCache<T>,
  make: (text: string, file: ContentFile) => T,
): Promise<Map<string, T>> {
  const kept = new Map<string, T>();
  const readOne = async (file: ContentFile): Promise<[string, T]> => {
    const { size, mtimeMs, ctimeMs } = await lstat(join(folder, file.path));
    const stamp = `${size} ${mtimeMs} ${ctimeMs}`;
    return [file.path, await cache.get(file.path, stamp, file.read, (text) => make(text, file))];
  };
  for (let from = 0; from < files.length; from += atOnce)
    for (const [path, value] of await Promise.all(files.slice(from, from + atOnce).map(readOne)))
      kept.set(path, value);
  await cache.save(new Set(files.map(({ path }) => path)));
  return kept;
}

interface KeptTwin {
  name?: object;
  keys?: DuplicateKeys;
}

/**
 * The content with the chosen records and those that may be the same ones. Undefined where none is of a
 * kind that is compared.
 *
 * @param world the territories: what a name has besides a place depends on their names
 */
async function readTwins(
  some: SomeFiles,
  every: readonly ContentFile[],
  content: Content,
  world: ReadonlyMap<string, unknown>,
): Promise<{ content: Content; names: ReadonlyMap<string, KeptTwin> } | undefined> {
  if (!content.files.some(({ collection }) => compared.includes(collection))) return;
  const provinces = [...world].flatMap(([path, record]) =>
    collectionOf(path) === 'provinces' && record ? [record as Province] : [],
  );
  const places = listPlaceNames(provinces);
  const digest = createHash('sha256').update(JSON.stringify(provinces)).digest('hex');
  const { folder, version } = some.cache;
  const cache = await ReadCache.open<KeptTwin>(join(folder, 'twins'), `${version} ${digest}`);
  const own = every.filter((file) => isOf(file, compared));
  const kept = await readKept(some, own, cache, (text, { path }) => {
    const record = readRecord(text, path, schemaOf(path)).record as File['record'] | undefined;
    return record ? { name: record.name, keys: listDuplicateKeys({ record }, places) } : {};
  });
  const { shown, isChosen } = some;
  const asked = own.flatMap(({ path }) =>
    isChosen(shown(path)) ? (kept.get(path)?.keys ?? []) : [],
  );
  const near = own.filter(({ path }) => {
    const keys = kept.get(path)?.keys;
    return keys && asked.some((one) => mayBeOne(one, keys));
  });
  const twins = await readContentFiles(near, shown);
  return {
    content: { ...twins, records: { ...twins.records, provinces } },
    names: kept,
  };
}

/** A name that leads nowhere is answered with the nearest one there is, whichever file that is in. */
async function suggestOther(
  issue: Issue,
  { folder }: SomeFiles,
  names: ReadonlyMap<string, KeptTwin> | undefined,
): Promise<Issue> {
  if (issue.rule !== 'bad-reference' && issue.rule !== 'references-exist') return issue;
  const { found = '', collection } = issue.values;
  const known =
    names && compared.includes(collection as Collection)
      ? [...names]
          .filter(([path]) => collectionOf(path) === collection)
          .map(([path, { name }]) => ({ id: idOf(path), record: { name } }))
      : await readCollection(folder, collection as Collection);
  return { ...issue, values: { ...issue.values, suggestion: suggestRecord(String(found), known) } };
}
