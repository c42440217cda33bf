import type { Collection } from '#model/collections.ts';
import type { Locale } from '#model/locales.ts';

/**
 * Where each collection stands on the site, below the locale: its list, and the folder of its
 * records. Addresses never change. Skills have no page of their own.
 */
const addresses = {
  associations: { list: 'associations', records: 'associations' },
  programmes: { list: 'programmes', records: 'programmes' },
  projects: { list: 'projects', records: 'projects' },
  funders: { list: 'funders', records: 'funders' },
  calls: { list: 'calls', records: 'calls' },
  needs: { list: 'support', records: 'support/needs' },
  opportunities: { list: 'volunteer', records: 'volunteer/roles' },
  volunteers: { list: 'volunteer/wishes', records: 'volunteer/wishes' },
  events: { list: 'events', records: 'events' },
  resources: { list: 'resources', records: 'resources' },
  'focus-areas': { list: 'focus', records: 'focus' },
  audiences: { list: 'audiences', records: 'audiences' },
  services: { list: 'help', records: 'help' },
  regions: { list: 'regions', records: 'regions' },
  provinces: { list: 'provinces', records: 'provinces' },
} as const satisfies Partial<Record<Collection, { list: string; records: string }>>;

export type PublicCollection = keyof typeof addresses;

/** The collections that have the same plain list and detail pages; the others have pages of their own. */
export const plainCollections = [
  'programmes',
  'projects',
  'funders',
  'calls',
  'needs',
  'opportunities',
  'volunteers',
  'events',
  'resources',
] as const satisfies PublicCollection[];
export type PlainCollection = (typeof plainCollections)[number];

/** The path of a page below its locale, without slashes at its ends: `associations/khotwa`. */
export function pathOf(collection: PublicCollection, id?: string): string {
  return id ? `${addresses[collection].records}/${id}` : addresses[collection].list;
}

/** The referral sheet; below it, the page of whom an association sends people to, and who sends it some. */
export const sheetPath = 'refer';

/** The short form in which one says what is missing. */
export const tellPath = 'tell';

export function networkPathOf(id: string): string {
  return `${sheetPath}/${id}`;
}

/** `/fr/associations/khotwa/`; the home page for an empty path. */
export function hrefOf(locale: Locale, path: string): string {
  return path ? `/${locale}/${path}/` : `/${locale}/`;
}

export function isPublic(collection: Collection): collection is PublicCollection {
  return Object.hasOwn(addresses, collection);
}

export function isPlainCollection(collection: Collection): collection is PlainCollection {
  return (plainCollections as readonly Collection[]).includes(collection);
}
