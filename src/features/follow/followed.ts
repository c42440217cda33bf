import { followingPath, hrefOf, pathOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import { nameCollection } from '#model/collection-names.ts';
import { type CollectionsWith, collections, describeCollection } from '#model/collections.ts';
import type { Locale } from '#model/locales.ts';

/** What a feed tells of when it is new. */
export type FollowedCollection = CollectionsWith<{ isFollowed: true }>;
export const followedCollections = collections.filter(
  (collection): collection is FollowedCollection =>
    describeCollection(collection).isFollowed === true,
);

/** What somebody follows: everything, one kind, what concerns a region, or a subject. */
export type Followed =
  | { list: 'all' }
  | { list: 'kinds'; id: FollowedCollection }
  | { list: 'regions' | 'focus'; id: string };

/** Everything that has a feed, in the order of the page. */
export function listFeeds(directory: Directory): Followed[] {
  return [
    { list: 'all' },
    ...followedCollections.map((id): Followed => ({ list: 'kinds', id })),
    ...listPlaced(directory),
  ];
}

/** Everything that has a calendar: all, a region, a subject. */
export function listCalendars(directory: Directory): Followed[] {
  return [{ list: 'all' }, ...listPlaced(directory)];
}

function listPlaced({ list }: Directory): Followed[] {
  const regions = list.regions.toSorted((a, b) => a.code.localeCompare(b.code));
  const subjects = list['focus-areas'].toSorted((a, b) => a.order - b.order);
  return [
    ...regions.map(({ id }): Followed => ({ list: 'regions', id })),
    ...subjects.map(({ id }): Followed => ({ list: 'focus', id })),
  ];
}

/** The file of a choice below the page, without its end: `regions/oriental`. */
export function followFileOf(choice: Followed): string {
  return choice.list === 'all' ? 'all' : `${choice.list}/${choice.id}`;
}

export function newFeedHrefOf(locale: Locale, choice: Followed): string {
  return `${hrefOf(locale, followingPath)}${followFileOf(choice)}.xml`;
}

export function calendarHrefOf(locale: Locale, choice: Followed): string {
  return `${hrefOf(locale, followingPath)}${followFileOf(choice)}.ics`;
}

/** The page of the site that shows what somebody follows, below the locale. */
export function pathOfFollowed(choice: Followed): string {
  switch (choice.list) {
    case 'all':
      return followingPath;
    case 'kinds':
      return pathOf(choice.id);
    case 'regions':
      return pathOf('regions', choice.id);
    default:
      return pathOf('focus-areas', choice.id);
  }
}

/** What somebody may follow who reads a page; everything on the first one. */
export function findFollowed(path: string, directory: Directory): Followed | undefined {
  return path === '' ? { list: 'all' } : indexFollowed(directory).get(path);
}

const indexFollowed = perDirectory(
  (directory: Directory): ReadonlyMap<string, Followed> =>
    new Map(listFeeds(directory).map((choice) => [pathOfFollowed(choice), choice])),
);

export function nameFollowed(choice: Followed, locale: Locale, { byId }: Directory): LocalizedText {
  switch (choice.list) {
    case 'all':
      return t(locale, 'follow.all');
    case 'kinds':
      return nameKind(choice.id, locale);
    default: {
      const records = choice.list === 'regions' ? byId.regions : byId['focus-areas'];
      const name = resolveText(records.get(choice.id)?.name, locale);
      return name ?? { text: choice.id, lang: locale };
    }
  }
}

/** What the records of a kind are called: “Events”. */
export function nameKind(collection: FollowedCollection, locale: Locale): LocalizedText {
  const { many } = nameCollection(collection);
  return resolveText(many, locale) ?? { text: collection, lang: locale };
}
