import type { Association } from '#model/associations.ts';
import { territories, topics } from '#model/collections.ts';
import { type PublicCollection, pathOf } from './addresses.ts';
import type { Directory } from './directory.ts';
import { perDirectory } from './per-directory.ts';
import { listAssociationsFor } from './topics.ts';
import { findWhoHelps } from './who-helps.ts';

/** A page with a list by name below it: all associations, a place, a subject, a public, a service. */
export interface ListParent {
  collection: PublicCollection;
  /** None for all associations, and for those that serve the whole country, below all regions. */
  id?: string;
  /** Below the locale: `associations`, `provinces/agadir`. */
  path: string;
  associations: readonly Association[];
  /** Those among them that have no place here and come. */
  serves: ReadonlySet<Association>;
}

/** How many cards the page of a place or a term shows; who has more, has a list by name below it. */
export const cardsShown = { territory: 12, topic: 12 } as const;

/** How many lines the page of a term has room for, province by province, and how many of one help at all. */
const [linesShown, linesOfProvince] = [100, 4];

/** How many associations the page of a term names in each province, so that it never grows beyond its lines. */
export function countLinesEach(provinces: number): number {
  return Math.max(1, Math.min(linesOfProvince, Math.floor(linesShown / provinces)));
}

/** Every page that has a list by name, by its path. Made once for a directory. */
export const indexListParents = perDirectory(
  (directory: Directory): ReadonlyMap<string, ListParent> =>
    new Map(gatherParents(directory).map((parent) => [parent.path, parent])),
);

/** The path of a page of the list by name: `provinces/agadir/by-name`, then `provinces/agadir/by-name/2`. */
export function pathOfList(parent: string, page = 1): string {
  return page === 1 ? `${parent}/by-name` : `${parent}/by-name/${page}`;
}

function gatherParents(directory: Directory): ListParent[] {
  const { list } = directory;
  const associations = nameParent('associations', list.associations);
  const nationwide = nameParent('regions', findWhoHelps(directory).nationwide);
  const places = territories.flatMap((collection) =>
    list[collection].map(({ id }) => {
      const { based, serves } = findWhoHelps(directory).in(collection, id);
      return { ...nameParent(collection, [...based, ...serves], id), serves: new Set(serves) };
    }),
  );
  const terms = topics.flatMap((topic) =>
    list[topic].map(({ id }) => nameParent(topic, listAssociationsFor(topic, id, directory), id)),
  );
  return [
    ...[associations, nationwide].filter((parent) => parent.associations.length > 0),
    ...places.filter((parent) => parent.associations.length > cardsShown.territory),
    ...terms.filter((parent) => parent.associations.length > cardsShown.topic),
  ];
}

function nameParent(
  collection: PublicCollection,
  associations: readonly Association[],
  id?: string,
): ListParent {
  return {
    collection,
    ...(id && { id }),
    path: pathOf(collection, id),
    associations,
    serves: new Set(),
  };
}
