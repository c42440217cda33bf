import type { Association } from '#schemas/associations.ts';
import { findReferrers } from './connections.ts';
import { type Directory, findAll } from './directory.ts';

/** Ids of the provinces in which an association has a place. */
export function listOwnProvinces(association: Pick<Association, 'places'>): string[] {
  return [...new Set((association.places ?? []).flatMap((place) => place.province ?? []))];
}

/**
 * Ids of the provinces in which an association is at work: those of its places, services and
 * projects, and those that its area names. A whole region or country in its area does not count:
 * everybody would then seem to be everywhere.
 */
export function listWorkProvinces(association: Association, directory: Directory): string[] {
  let provinces = workProvinces.get(association);
  if (!provinces) {
    provinces = findWorkProvinces(association, directory);
    workProvinces.set(association, provinces);
  }
  return provinces;
}

const workProvinces = new WeakMap<Association, string[]>();

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

/** Ids of all provinces that an association reaches: those it works in and those of the regions it covers. */
export function listReachedProvinces(association: Association, directory: Directory): string[] {
  const regions = new Set(association.area?.regions);
  const inRegions = directory.list.provinces.filter((province) => regions.has(province.region));
  return [
    ...new Set([...listWorkProvinces(association, directory), ...inRegions.map(({ id }) => id)]),
  ];
}

/** How many of these associations work in each province, by province id. */
export function countByProvince(
  associations: readonly Association[],
  directory: Directory,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const association of associations) {
    for (const id of listWorkProvinces(association, directory))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The associations that reach a province: those with a place in it first. */
export function listAssociationsIn(
  provinceId: string,
  directory: Directory,
): { here: Association[]; reaching: Association[] } {
  const here: Association[] = [];
  const reaching: Association[] = [];
  for (const association of directory.list.associations) {
    if (listOwnProvinces(association).includes(provinceId)) here.push(association);
    else if (listReachedProvinces(association, directory).includes(provinceId))
      reaching.push(association);
  }
  return { here, reaching };
}
