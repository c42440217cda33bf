import type { AddressHistory } from '#model/address-history.ts';
import type { Collection, Records } from '#model/collections.ts';
import type { Locale } from '#model/locales.ts';
import type { Site } from '#model/site.ts';

/** All records of a build, by collection and by id. Everything else in this folder is a function of it. */
export interface Directory {
  list: { [C in Collection]: readonly Records[C][] };
  byId: { [C in Collection]: ReadonlyMap<string, Records[C]> };
  pages: readonly ProsePage[];
  site: Site;
  /** The hash of the file `associations/khotwa`, as git counts it, and of each other that a form corrects. */
  versions: ReadonlyMap<string, string>;
  /** The day on which each association’s file last changed, where the history is known. */
  changed: ReadonlyMap<string, string>;
  /** What looking at addresses of associations has shown, where somebody looked. */
  addresses: AddressHistory;
  /** The day (ISO) in the country of which everything is said: what is given today, what is over. */
  today: string;
}

/** A page of prose in the locales that it was written in. */
export interface ProsePage {
  id: string;
  texts: { [locale in Locale]?: ProseText };
}

/** A page of prose in one locale. */
export interface ProseText {
  title: string;
  summary: string;
  /** Markdown. */
  body: string;
}

export function createDirectory(
  list: Directory['list'],
  pages: readonly ProsePage[],
  site: Site,
  {
    today,
    versions = new Map(),
    changed = new Map(),
    addresses = new Map(),
  }: Pick<Directory, 'today'> & Partial<Pick<Directory, 'versions' | 'changed' | 'addresses'>>,
): Directory {
  const byId = Object.fromEntries(
    Object.entries(list).map(([collection, records]) => [
      collection,
      new Map((records as readonly { id: string }[]).map((record) => [record.id, record])),
    ]),
  );
  return {
    list,
    byId: byId as unknown as Directory['byId'],
    pages,
    site,
    versions,
    changed,
    addresses,
    today,
  };
}

/** The records that some ids point to. An id that leads nowhere is left out; `check` reports it. */
export function findAll<C extends Collection>(
  directory: Directory,
  collection: C,
  ids: readonly string[] | undefined,
): Records[C][] {
  return (ids ?? []).flatMap((id) => directory.byId[collection].get(id) ?? []);
}
