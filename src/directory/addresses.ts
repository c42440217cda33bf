import {
  type Collection,
  type CollectionsWith,
  collections,
  collectionTable,
  describeCollection,
} from '#model/collections.ts';
import type { Locale } from '#model/locales.ts';

/** The collections with pages; skills have none. */
export type PublicCollection = CollectionsWith<{ icon: string }>;
export const publicCollections = collections.filter(isPublic);

/** The collections that have the same plain list and detail pages; the others have pages of their own. */
export type PlainCollection = CollectionsWith<{ pages: 'shared' }>;
export const plainCollections = collections.filter(isPlainCollection);

/** The path of a page below its locale, without slashes at its ends: `associations/khotwa`. */
export function pathOf(collection: PublicCollection, id?: string): string {
  const { address } = collectionTable[collection];
  if (typeof address === 'string') return id ? `${address}/${id}` : address;
  return id ? `${address.records}/${id}` : address.list;
}

/** The referral sheet; below it, the page of whom an association sends people to, and who sends it some. */
export const sheetPath = 'refer';

/** The short form in which one says what is missing. */
export const tellPath = 'tell';

/** The page of the open data; the files lie in the folder of the same name beside the locales. */
export const dataPath = 'data';

/** What the directory knows of each province, and how old that is. */
export const coveragePath = 'coverage';

/** What changed in the directory in the last twelve months. */
export const changesPath = 'changes';

/** Where an association is proposed; below it, the form that corrects one, of each collection that has such a form. */
export const proposePath = 'propose';

/** The collections whose records anybody may correct with a form. */
export type CorrectedCollection = 'associations';

/** The one page in which any record of a collection is corrected. */
export function correctionPathOf(collection: CorrectedCollection): string {
  return `${proposePath}/${collection}`;
}

/** The form filled with what a record says: `/fr/propose/associations/?id=khotwa`. */
export function correctionHrefOf(
  locale: Locale,
  collection: CorrectedCollection,
  id: string,
): string {
  return `${hrefOf(locale, correctionPathOf(collection))}?id=${id}`;
}

/** The folder of the files of a collection, one a record: `/data/associations/khotwa.json`. */
export function recordFilesOf(collection: CorrectedCollection): string {
  return `/data/${collection}/`;
}

/** The folder of the files beside resources, one for each record: `/files/resources/statutes/model.docx`. */
export const attachmentsAddress = '/files/resources/';

/** The list of networks and federations; below it, the page of the members of each that has many. */
export const networksPath = 'networks';

/** Who else does the same as the association behind `?id=`. */
export const partnersPath = 'partners';

export function partnersHrefOf(locale: Locale, id: string): string {
  return `${hrefOf(locale, partnersPath)}?id=${id}`;
}

export function membersPathOf(id: string): string {
  return `${networksPath}/${id}`;
}

/** `/fr/refer/khotwa/`: who sends people to an association, and to whom it sends some. */
export function networkPathOf(id: string): string {
  return `${sheetPath}/${id}`;
}

/** `/fr/associations/khotwa/`; the home page for an empty path. */
export function hrefOf(locale: Locale, path: string): string {
  return path ? `/${locale}/${path}/` : `/${locale}/`;
}

export function isPublic(collection: Collection): collection is PublicCollection {
  return describeCollection(collection).pages !== 'none';
}

export function isPlainCollection(collection: Collection): collection is PlainCollection {
  return describeCollection(collection).pages === 'shared';
}
