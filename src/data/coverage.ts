import type { Association } from '#schemas/associations.ts';
import { findReferrers } from './connections.ts';
import { type Directory, findAll } from './directory.ts';

/** Ids of the provinces in which an association has a place. */
export function listOwnProvinces(association: Pick<Association, 'places'>): string[] {
  return [...new Set((association.places ?? []).flatMap((place) => place.province ?? []))];
}

interface Reach {
  /** Ids of the provinces that each association works in, and of all that it reaches. */
  work: ReadonlyMap<string, readonly string[]>;
  reached: ReadonlyMap<string, readonly string[]>;
  /** The associations with a place in each province, and the others that reach it. */
  byProvince: ReadonlyMap<string, { here: Association[]; reaching: Association[] }>;
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

/** Ids of all provinces that an association reaches: those it works in, those of the regions it covers, and every one if it is national. */
export function listReachedProvinces(
  association: Association,
  directory: Directory,
): readonly string[] {
  return indexReach(directory).reached.get(association.id) ?? [];
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

/** The associations that reach a province: those with a place in it first. */
export function listAssociationsIn(
  provinceId: string,
  directory: Directory,
): { here: readonly Association[]; reaching: readonly Association[] } {
  return indexReach(directory).byProvince.get(provinceId) ?? { here: [], reaching: [] };
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
  const reached = new Map<string, string[]>();
  const byProvince = new Map(
    directory.list.provinces.map(({ id }) => [
      id,
      { here: [] as Association[], reaching: [] as Association[] },
    ]),
  );
  for (const association of directory.list.associations) {
    const own = listOwnProvinces(association);
    const worked = findWorkProvinces(association, own, directory);
    const regions = new Set(association.area?.regions);
    const isEverywhere = association.area?.scope === 'national';
    const covered = directory.list.provinces.filter(
      ({ region }) => isEverywhere || regions.has(region),
    );
    const all = [...new Set([...worked, ...covered.map(({ id }) => id)])];
    work.set(association.id, worked);
    reached.set(association.id, all);
    for (const id of all)
      byProvince.get(id)?.[own.includes(id) ? 'here' : 'reaching'].push(association);
  }
  return { work, reached, byProvince };
}

function findWorkProvinces(
  association: Association,
  own: readonly string[],
  directory: Directory,
): string[] {
  const referrers = findReferrers(directory, 'associations', association.id);
  const ids = referrers.filter(({ collection }) => collection === 'projects').map(({ id }) => id);
  const projects = findAll(directory, 'projects', ids);
  return [
    ...new Set([
      ...own,
      ...(association.area?.provinces ?? []),
      ...(association.services ?? []).flatMap((service) => service.provinces ?? []),
      ...projects.flatMap((project) => [
        ...(project.provinces ?? []),
        ...(project.places ?? []).flatMap((place) => place.province ?? []),
      ]),
    ]),
  ];
}
