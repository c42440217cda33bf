import { getCollection } from 'astro:content';
import { shownDirectory } from '#features/help/public-record.ts';
import { type Collection, collections, isProposed } from '#model/collections.ts';
import { readCountryDay } from '#model/country-day.ts';
import type { Locale } from '#model/locales.ts';
import type { Page } from '#model/pages.ts';
import type { Site } from '#model/site.ts';
import { readAddressHistory } from '#records/address-history.ts';
import { contentFolder, readGivenDay } from '#records/content-folder.ts';
import { type LoadedEntry, loadedEntries } from '#records/loaded-entries.ts';
import { type FileInHistory, findLastDays, readHistory } from '#records/read-history.ts';
import { assumeHost } from './destination.ts';
import { createDirectory, type Directory, type ProsePage } from './directory.ts';
import { leaveOutDeadReferences } from './leave-out-dead-references.ts';
import { leaveOutEnded } from './leave-out-ended.ts';

let loading: Promise<Directory> | undefined;
let loadedAt = -1;

/**
 * The directory of this build. The only reader of Astro's content store; it reads it once. While the site is
 * developed it is made anew after each change.
 */
export function loadDirectory(): Promise<Directory> {
  if (!import.meta.env.DEV) {
    loading ??= makeDirectory(getCollection);
    return loading;
  }
  const { entries, changes } = loadedEntries();
  if (!loading || changes !== loadedAt)
    loading = makeDirectory(async (name) => [...(entries.get(name)?.values() ?? [])]);
  loadedAt = changes;
  return loading;
}

type ReadEntries = (collection: Collection | 'site' | 'pages') => Promise<readonly LoadedEntry[]>;

async function makeDirectory(read: ReadEntries): Promise<Directory> {
  const versions = new Map<string, string>();
  const records = await Promise.all(
    collections.map(async (collection) => {
      const entries = await read(collection);
      if (isProposed(collection))
        for (const { id, digest } of entries) versions.set(`${collection}/${id}`, String(digest));
      return [collection, entries.map((entry) => entry.data)] as const;
    }),
  );
  const [site] = await read('site');
  if (!site) throw new Error('content/site.yaml is missing');
  const lists = Object.fromEntries(records) as unknown as Directory['list'];
  // Once, so that a build over midnight agrees with itself.
  const today = readGivenDay() ?? readCountryDay();
  const shown = leaveOutDeadReferences(leaveOutEnded(lists, today));
  const { data } = site;
  const whole = createDirectory(
    shown,
    readPages(await read('pages')),
    assumeHost(data as unknown as Site),
    { versions, changed: await readChanges(), addresses: await readAddressHistory(), today },
  );
  return shownDirectory(whole);
}

/** What git knows of the content’s past, and in which folder it was asked. */
export interface ContentHistory {
  folder: string;
  /** Newest first; nothing where the past is not known. */
  files: readonly FileInHistory[] | undefined;
}

let history: Promise<ContentHistory> | undefined;

/** Asked of git once: nothing that somebody edits is in its history. */
export function loadHistory(): Promise<ContentHistory> {
  const folder = contentFolder();
  history ??= readHistory(folder).then((files) => ({ folder, files }));
  return history;
}

async function readChanges(): Promise<Map<string, string>> {
  const changes = [...findLastDays((await loadHistory()).files)].flatMap(([path, day]) => {
    const [, id] = /^associations\/([^/]+)\.yaml$/.exec(path) ?? [];
    return id ? [[id, day] as const] : [];
  });
  return new Map(changes);
}

function readPages(entries: readonly LoadedEntry[]): ProsePage[] {
  const pages = new Map<string, ProsePage>();
  for (const entry of entries) {
    const [id = '', locale = ''] = entry.id.split('/');
    const page = pages.get(id) ?? { id, texts: {} };
    const { title, summary } = entry.data as unknown as Page;
    page.texts[locale as Locale] = { title, summary, body: entry.body ?? '' };
    pages.set(id, page);
  }
  return [...pages.values()];
}
