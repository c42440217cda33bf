import { basePath } from '#base/base-path.ts';
import {
  type Collection,
  type CollectionsWith,
  collections,
  collectionTable,
  describeCollection,
  type ProposedCollection,
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
/** Where somebody ticks what they can do, and sees which roles fit. */
export const matchPath = 'volunteer/match';

/** Where a sponsor says what they can give; below it, a page of what is lacked of each kind. */
export const givePath = 'support/give';

/** What changed in the directory in the last twelve months. */
export const changesPath = 'changes';

/** How to hear of what is new without an account; below it, feeds and calendars. */
export const followingPath = 'follow';

/** How another site shows a list of this one; below it, the lists. */
export const embedPath = 'embed';

/** What would you like to add? Below it, the forms of each collection that anybody may add to. */
export const proposePath = 'propose';

/** How long a proposal takes, and how one asks what became of it. */
export const sentPath = `${proposePath}/sent`;

/**
 * The one page in which any record of a collection is corrected; sensitive ones have another, which shows from the start
 * whom to call and how to leave.
 */
export function correctionPathOf(collection: ProposedCollection, isSensitive = false): string {
  return `${proposePath}/${collection}${isSensitive ? '/sensitive' : ''}`;
}

/** The form of a new record: `propose/events/new`. */
export function newPathOf(collection: ProposedCollection): string {
  return `${correctionPathOf(collection)}/new`;
}

/** The form of know-how that answers a question: `/fr/propose/resources/new/?answers=grants-2026`. */
export function answerHrefOf(locale: Locale, question: string): string {
  return `${hrefOf(locale, newPathOf('resources'))}?answers=${question}`;
}

/** The form filled with what a record says: `/fr/propose/associations/?id=khotwa`. */
export function correctionHrefOf(
  locale: Locale,
  collection: ProposedCollection,
  id: string,
  isSensitive = false,
): string {
  return `${hrefOf(locale, correctionPathOf(collection, isSensitive))}?id=${id}`;
}

/** The folder of the files from which the forms of a collection are filled: `/data/associations/khotwa.json`. */
export function recordFilesOf(collection: ProposedCollection): string {
  return `${basePath}/data/${collection === 'associations' ? '' : 'forms/'}${collection}/`;
}

/** The folder of the files beside resources, one for each record: `/files/resources/statutes/model.docx`. */
export const attachmentsAddress = `${basePath}/files/resources/`;

/** The list of networks and federations; below it, the page of the members of each that has many. */
export const networksPath = 'networks';

/** Who else does the same as the association behind `?id=`. */
export const partnersPath = 'partners';

export function partnersHrefOf(locale: Locale, id: string): string {
  return `${hrefOf(locale, partnersPath)}?id=${id}`;
}

/** What an association can hand to whoever might support it, on one page. */
export const dossierPath = 'dossier';

export function dossierHrefOf(locale: Locale, id: string): string {
  return `${hrefOf(locale, dossierPath)}?id=${id}`;
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
  return path ? `${basePath}/${locale}/${path}/` : `${basePath}/${locale}/`;
}

/**
 * The whole address of a page or a file: `https://twiza.example/fr/help/`.
 *
 * @param url of the site, as `site.yaml` has it: without a slash at its end
 */
export function absoluteHref(url: string, href: string): string {
  return url + href.slice(basePath.length);
}

export function isPublic(collection: Collection): collection is PublicCollection {
  return describeCollection(collection).pages !== 'none';
}

export function isPlainCollection(collection: Collection): collection is PlainCollection {
  return describeCollection(collection).pages === 'shared';
}
