import { measureDistance } from '#base/distance.ts';
import type { Association } from '#model/associations.ts';
import type { Directory } from './directory.ts';
import { perDirectory } from './per-directory.ts';
import { listOwnProvinces } from './presence.ts';

interface ProvinceIndex {
  /** Associations with a place in a province, but for those who have closed. */
  here: ReadonlyMap<string, readonly Association[]>;
  /** Ids of all provinces from each one outwards, nearest first, beginning with itself. */
  outwards: ReadonlyMap<string, readonly string[]>;
}

/** What is where, made once for a directory, so that the cost of a page does not grow with the number of records. */
export const indexProvinces = perDirectory((directory: Directory): ProvinceIndex => {
  const here = new Map<string, Association[]>();
  for (const association of directory.list.associations) {
    if (association.status === 'closed') continue;
    for (const id of listOwnProvinces(association)) {
      const list = here.get(id);
      if (list) list.push(association);
      else here.set(id, [association]);
    }
  }
  const outwards = new Map(
    directory.list.provinces.map((province) => {
      const sorted = directory.list.provinces
        .map((other) => ({
          id: other.id,
          distance: measureDistance(province.center, other.center),
        }))
        .sort((a, b) => a.distance - b.distance);
      return [province.id, sorted.map(({ id }) => id)];
    }),
  );
  return { here, outwards };
});
