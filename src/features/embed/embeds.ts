import { embedPath, pathOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { listAssociationsFor } from '#directory/topics.ts';
import { findWhoHelps } from '#directory/who-helps.ts';
import { findSensitiveSubjects } from '#features/help/sensitive.ts';
import type { Association } from '#model/associations.ts';

/** A list that another site may show. */
export interface Embed {
  list: 'provinces' | 'focus' | 'networks';
  id: string;
}

/** So many networks have a list, those with the most members: each is a file in every language. */
const mostNetworks = 10;

/**
 * Every list that may be shown elsewhere. A sensitive subject has none: its page has a quick way out and
 * leaves no trace, and a frame can do neither.
 */
export const listEmbeds = perDirectory((directory: Directory): readonly Embed[] => {
  const { list } = directory;
  const subjects = list['focus-areas']
    .filter(({ id }) => !isSensitive('focus-areas', id, directory))
    .toSorted((a, b) => a.order - b.order);
  const networks = [...indexMembers(directory)]
    .filter(([id]) => directory.byId.associations.has(id))
    .filter(([id]) => !isSensitive('associations', id, directory))
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1));
  return [
    ...list.provinces.map(({ id }): Embed => ({ list: 'provinces', id })),
    ...subjects.map(({ id }): Embed => ({ list: 'focus', id })),
    ...networks.slice(0, mostNetworks).map(([id]): Embed => ({ list: 'networks', id })),
  ];
});

/** The path of a list for a frame, below the locale. */
export function pathOfEmbed({ list, id }: Embed): string {
  return `${embedPath}/${list}/${id}`;
}

/** The path of the page of the site that shows the same and more. */
export function pathOfWhole({ list, id }: Embed): string {
  if (list === 'focus') return pathOf('focus-areas', id);
  return pathOf(list === 'networks' ? 'associations' : list, id);
}

/** Whether a page of the site shows what a list for others shows. */
export function hasEmbed(path: string, directory: Directory): boolean {
  return indexWholes(directory).has(path);
}

const indexWholes = perDirectory(
  (directory: Directory): ReadonlySet<string> => new Set(listEmbeds(directory).map(pathOfWhole)),
);

/** The record whose name a list has. */
export function recordOf({ list, id }: Embed, { byId }: Directory) {
  if (list === 'focus') return byId['focus-areas'].get(id);
  return list === 'networks' ? byId.associations.get(id) : byId.provinces.get(id);
}

/**
 * Who is in a list: whoever is at work in a place or for a subject, or the members of a network. An
 * association about nothing but a sensitive subject is not shown on the sites of others.
 */
export function listEmbedded(embed: Embed, directory: Directory): Association[] {
  return listAll(embed, directory).filter(
    ({ id, status }) => status !== 'closed' && !isSensitive('associations', id, directory),
  );
}

function listAll({ list, id }: Embed, directory: Directory): readonly Association[] {
  if (list === 'focus') return listAssociationsFor('focus-areas', id, directory);
  if (list === 'networks') return indexMembers(directory).get(id) ?? [];
  const { based, serves } = findWhoHelps(directory).in('provinces', id);
  return [...based, ...serves];
}

/** The members of each network, by its id. */
const indexMembers = perDirectory(({ list }: Directory): ReadonlyMap<string, Association[]> => {
  const members = new Map<string, Association[]>();
  for (const association of list.associations)
    for (const network of association.memberOf ?? [])
      members.set(network, [...(members.get(network) ?? []), association]);
  return members;
});

function isSensitive(
  collection: 'focus-areas' | 'associations',
  id: string,
  directory: Directory,
): boolean {
  return findSensitiveSubjects({ collection, id }, directory).length > 0;
}
