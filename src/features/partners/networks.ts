import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { findPresence } from '#directory/presence.ts';
import type { Association } from '#model/associations.ts';

/** How many members share something, most first. */
export type MemberCount = readonly [id: string, count: number];

/** Those who belong to an association, and what they do where. */
export interface Network {
  /** Those who have not closed, in the order of their ids. */
  members: readonly Association[];
  /** By focus area. */
  subjects: readonly MemberCount[];
  /** By province in which a member helps. */
  provinces: readonly MemberCount[];
}

/** So many members stand on the profile of a network; who has more has a page of them beside it. */
export const membersOnProfile = 8;

/** Federations, and whoever others say that they belong to. Whoever has closed is no network any more. */
export const listNetworks = perDirectory((directory: Directory): Association[] => {
  const index = indexMembers(directory);
  return directory.list.associations.filter(
    ({ id, kind, status }) => status !== 'closed' && (kind === 'federation' || index.has(id)),
  );
});

/** The networks whose members have a page of their own. */
export function listLargeNetworks(directory: Directory): Association[] {
  const index = indexMembers(directory);
  return listNetworks(directory).filter(
    ({ id }) => (index.get(id)?.length ?? 0) > membersOnProfile,
  );
}

export function isNetwork(association: Association, directory: Directory): boolean {
  return listNetworks(directory).includes(association);
}

/** Made once for all languages. */
export const gatherNetwork = perDirectory((directory: Directory, id: string): Network => {
  const members = indexMembers(directory).get(id) ?? [];
  return {
    members,
    subjects: sumUp(members.map(({ focusAreas }) => focusAreas)),
    provinces: sumUp(
      members.map((member) => {
        const { based, serves } = findPresence(member, directory);
        return [...based, ...serves];
      }),
    ),
  };
});

/** Each list counts once for each of its ids. */
function sumUp(lists: readonly (readonly string[])[]): MemberCount[] {
  const counts = new Map<string, number>();
  for (const ids of lists) for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, most], [b, less]) => less - most || (a < b ? -1 : 1));
}

/** By the id of a network. Nobody belongs to itself. */
const indexMembers = perDirectory((directory: Directory): Map<string, Association[]> => {
  const index = new Map<string, Association[]>();
  for (const association of directory.list.associations) {
    if (association.status === 'closed') continue;
    for (const id of new Set(association.memberOf)) {
      if (id === association.id) continue;
      const known = index.get(id);
      if (known) known.push(association);
      else index.set(id, [association]);
    }
  }
  return index;
});
