import { getCollection, getEntry } from 'astro:content';
import { collections } from '#model/collections.ts';
import { readCountryDay } from '#model/country-day.ts';
import type { Locale } from '#model/locales.ts';
import type { Page } from '#model/pages.ts';
import type { Site } from '#model/site.ts';
import { contentFolder } from '#records/content-folder.ts';
import { readHistory } from '#records/read-history.ts';
import { assumeHost } from './destination.ts';
import { createDirectory, type Directory, type ProsePage } from './directory.ts';
import { leaveOutDeadReferences } from './leave-out-dead-references.ts';
import { leaveOutEnded } from './leave-out-ended.ts';

let loading: Promise<Directory> | undefined;

/** The directory of this build. The only reader of Astro's content store; it reads it once. */
export function loadDirectory(): Promise<Directory> {
  if (!loading || import.meta.env.DEV) loading = readStore();
  return loading;
}

async function readStore(): Promise<Directory> {
  const versions = new Map<string, string>();
  const records = await Promise.all(
    collections.map(async (collection) => {
      const entries = await getCollection(collection);
      if (collection === 'associations')
        for (const { id, digest } of entries) versions.set(id, String(digest));
      return [collection, entries.map((entry) => entry.data)] as const;
    }),
  );
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('content/site.yaml is missing');
  const lists = Object.fromEntries(records) as unknown as Directory['list'];
  // Once, so that a build over midnight agrees with itself.
  const today = readCountryDay();
  const shown = leaveOutDeadReferences(leaveOutEnded(lists, today));
  return createDirectory(shown, await readPages(), assumeHost(site.data as Site), {
    versions,
    changed: await readChanges(),
    today,
  });
}

async function readChanges(): Promise<Map<string, string>> {
  const history = await readHistory(contentFolder());
  const changes = [...history].flatMap(([path, day]): [string, string][] => {
    const [, id] = /^associations\/([^/]+)\.yaml$/.exec(path) ?? [];
    return id ? [[id, day]] : [];
  });
  return new Map(changes);
}

async function readPages(): Promise<ProsePage[]> {
  const pages = new Map<string, ProsePage>();
  for (const entry of await getCollection('pages')) {
    const [id = '', locale = ''] = entry.id.split('/');
    const page = pages.get(id) ?? { id, texts: {} };
    const { title, summary } = entry.data as Page;
    page.texts[locale as Locale] = { title, summary, body: entry.body ?? '' };
    pages.set(id, page);
  }
  return [...pages.values()];
}
