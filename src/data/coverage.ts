import type { Association } from '#schemas/associations.ts';
import { findReferrers } from './connections.ts';
import { type Directory, findAll } from './directory.ts';

/** Ids of the provinces in which an association has a place. */
export function listOwnProvinces(association: Pick<Association, 'places'>): string[] {
  return [...new Set((association.places ?? []).flatMap((place) => place.province ?? []))];
}

interface Reach {
  /** Ids of the provinces that each association works in, and of those it serves in any way but as a national one. */
  work: ReadonlyMap<string, readonly string[]>;
  near: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<Directory, Reach>();

/**
 * Ids of the provinces in which an association is at work: those of its places, services and
 * projects, and those that its area names. A whole region or country in its area does not count:
 * everybody would then seem to be everywhere.
 */
export function listWorkProvinces(
  association: Association,
  directory: Directory,
): readonly string[] {
  return indexReach(directory).work.get(association.id) ?? [];
}

/** Ids of the provinces that an association is for more than others: those it works in, and those of the regions it covers. */
export function listNearProvinces(
  association: Association,
  directory: Directory,
): readonly string[] {
  return indexReach(directory).near.get(association.id) ?? [];
}

/** Ids of all provinces that an association reaches: those it is near to, and every one if it is national. */
export function listReachedProvinces(
  association: Association,
  directory: Directory,
): readonly string[] {
  if (isNationwide(association)) return directory.list.provinces.map(({ id }) => id);
  return listNearProvinces(association, directory);
}

/** Whether an association says that it serves the whole country. */
export function isNationwide(association: Association): boolean {
  return association.area?.scope === 'national';
}

/** How many of these associations work in each province, by province id. */
export function countByProvince(
  associations: readonly Association[],
  directory: Directory,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const association of associations) {
    for (const id of listWorkProvinces(association, directory)) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

function indexReach(directory: Directory): Reach {
  let reach = known.get(directory);
  if (!reach) {
    reach = measureReach(directory);
    known.set(directory, reach);
  }
  return reach;
}

function measureReach(directory: Directory): Reach {
  const work = new Map<string, string[]>();
  const near = new Map<string, string[]>();
  const ofRegion = Map.groupBy(directory.list.provinces, ({ region }) => region);
  for (const association of directory.list.associations) {
    const worked = findWorkProvinces(association, directory);
    const covered = (association.area?.regions ?? []).flatMap((id) => ofRegion.get(id) ?? []);
    work.set(association.id, worked);
    near.set(association.id, [...new Set([...worked, ...covered.map(({ id }) => id)])]);
  }
  return { work, near };
}

function findWorkProvinces(association: Association, directory: Directory): string[] {
  const referrers = findReferrers(directory, 'associations', association.id);
  const ids = referrers.filter(({ collection }) => collection === 'projects').map(({ id }) => id);
  const projects = findAll(directory, 'projects', ids);
  return [
    ...new Set([
      ...listOwnProvinces(association),
      ...(association.area?.provinces ?? []),
      ...(association.services ?? []).flatMap((service) => service.provinces ?? []),
      ...projects.flatMap((project) => [
        ...(project.provinces ?? []),
        ...(project.places ?? []).flatMap((place) => place.province ?? []),
      ]),
    ]),
  ];
}
