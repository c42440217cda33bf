import type { Association } from '#schemas/associations.ts';
import { isNationwide, listNearProvinces, listOwnProvinces } from './coverage.ts';
import type { Directory } from './directory.ts';

export interface WhoIsIn {
  /** With a place in it. */
  here: readonly Association[];
  /** At work in it without a place, or covering its region. */
  reaching: readonly Association[];
}

interface Index {
  byTerritory: ReadonlyMap<string, { here: Association[]; reaching: Association[] }>;
  nationwide: readonly Association[];
}

const indexes = new WeakMap<Directory, Index>();

/** The associations of a province or region, without those that are there only because they are everywhere. */
export function listAssociationsIn(
  collection: 'provinces' | 'regions',
  id: string,
  directory: Directory,
): WhoIsIn {
  return indexTerritories(directory).byTerritory.get(`${collection}/${id}`) ?? nobody;
}

const nobody: WhoIsIn = { here: [], reaching: [] };

/** The associations that serve the whole country. */
export function listNationwide(directory: Directory): readonly Association[] {
  return indexTerritories(directory).nationwide;
}

/** Those that serve the whole country and are not among these already. */
export function listOtherNationwide({ here, reaching }: WhoIsIn, directory: Directory) {
  const known = new Set([...here, ...reaching]);
  return listNationwide(directory).filter((association) => !known.has(association));
}

function indexTerritories(directory: Directory): Index {
  let index = indexes.get(directory);
  if (!index) {
    index = makeIndex(directory);
    indexes.set(directory, index);
  }
  return index;
}

function makeIndex(directory: Directory): Index {
  const { associations, provinces, regions } = directory.list;
  const byTerritory = new Map(
    [
      ...provinces.map(({ id }) => `provinces/${id}`),
      ...regions.map(({ id }) => `regions/${id}`),
    ].map((key) => [key, { here: [] as Association[], reaching: [] as Association[] }]),
  );
  for (const association of associations) {
    const own = nameTerritories(listOwnProvinces(association), directory);
    const near = nameTerritories(listNearProvinces(association, directory), directory);
    for (const region of association.area?.regions ?? []) near.add(`regions/${region}`);
    for (const key of own) byTerritory.get(key)?.here.push(association);
    for (const key of near) {
      if (!own.has(key)) byTerritory.get(key)?.reaching.push(association);
    }
  }
  return { byTerritory, nationwide: associations.filter(isNationwide) };
}

/** Provinces and the regions they lie in, as `provinces/agadir` and `regions/souss-massa`. */
function nameTerritories(ids: readonly string[], { byId }: Directory): Set<string> {
  return new Set(
    ids.flatMap((id) => {
      const region = byId.provinces.get(id)?.region;
      return [`provinces/${id}`, ...(region ? [`regions/${region}`] : [])];
    }),
  );
}
