import type { Association } from '#schemas/associations.ts';
import { findReferrers } from './connections.ts';
import { type Directory, findAll } from './directory.ts';

/** Ids of the provinces in which an association has a place. */
export function listOwnProvinces(association: Pick<Association, 'places'>): string[] {
  return [...new Set((association.places ?? []).flatMap((place) => place.province ?? []))];
}

/** Ids of the provinces that an association reaches: those of its places, its area, its services and projects. */
export function listReachedProvinces(association: Association, directory: Directory): string[] {
  const regions = new Set(association.area?.regions);
  const inRegions = directory.list.provinces.filter((province) => regions.has(province.region));
  const referrers = findReferrers(directory, 'associations', association.id);
  const ids = referrers.filter(({ collection }) => collection === 'projects').map(({ id }) => id);
  const projects = findAll(directory, 'projects', ids);
  return [
    ...new Set([
      ...listOwnProvinces(association),
      ...(association.area?.provinces ?? []),
      ...inRegions.map((province) => province.id),
      ...(association.services ?? []).flatMap((service) => service.provinces ?? []),
      ...projects.flatMap((project) => [
        ...(project.provinces ?? []),
        ...(project.places ?? []).flatMap((place) => place.province ?? []),
      ]),
    ]),
  ];
}

/** How many of these associations reach each province, by province id. */
export function countByProvince(
  associations: readonly Association[],
  directory: Directory,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const association of associations) {
    for (const id of listReachedProvinces(association, directory)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The associations that reach a province: those with a place in it first. */
export function listAssociationsIn(provinceId: string, directory: Directory): { here: Association[]; reaching: Association[] } {
  const here: Association[] = [];
  const reaching: Association[] = [];
  for (const association of directory.list.associations) {
    if (listOwnProvinces(association).includes(provinceId)) here.push(association);
    else if (listReachedProvinces(association, directory).includes(provinceId)) reaching.push(association);
  }
  return { here, reaching };
}
