import { measureDistance, type Point } from '#base/distance.ts';
import type { Association } from '#model/associations.ts';
import type { Directory } from './directory.ts';
import { perDirectory } from './per-directory.ts';
import { listOwnProvinces } from './presence.ts';
import { indexProvinces } from './province-index.ts';

/** Where an association is, as exactly as is known: its point, else its commune's or province's centre. */
export function locateAssociation(
  association: Association,
  directory: Directory,
): Point | undefined {
  for (const place of association.places ?? []) {
    if (place.coordinates) return place.coordinates;
    const province = place.province ? directory.byId.provinces.get(place.province) : undefined;
    const commune = province?.communes.find((each) => each.code === place.commune);
    const center = commune?.center ?? province?.center;
    if (center) return center;
  }
  return;
}

export interface Neighbour {
  association: Association;
  /** Kilometres as the crow flies between the known places, rounded. */
  distance: number;
}

/** What stands beside an association on its page. */
export interface Neighbours {
  nearest: readonly Neighbour[];
  /** On the same subjects, those that are near already left out. */
  related: readonly Association[];
}

/** The neighbours of an association. Found once for all languages. */
export const findNeighbours = perDirectory(
  (directory: Directory, association: Association): Neighbours => {
    const nearest = findNearestAssociations(association, directory);
    const near = new Set(nearest.map(({ association: { id } }) => id));
    const others = findRelated(association, directory, 8).filter(({ id }) => !near.has(id));
    return { nearest, related: others.slice(0, 4) };
  },
  ({ id }) => id,
);

/** Farther than this nobody would call it near. Kilometres. */
const nearby = 200;

/** The other associations nearest to one, nearest first; none when nobody knows where it is. */
export function findNearestAssociations(
  association: Association,
  directory: Directory,
  most = 4,
): Neighbour[] {
  const here = locateAssociation(association, directory);
  if (!here) return [];
  return lookAround(association, directory, 40)
    .flatMap((other) => {
      const there = locateAssociation(other, directory);
      return there
        ? [{ association: other, distance: Math.round(measureDistance(here, there)) }]
        : [];
    })
    .filter(({ distance }) => distance <= nearby)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most);
}

/** The other associations that share the most focus areas, the nearer ones first. */
export function findRelated(
  association: Association,
  directory: Directory,
  most = 4,
): Association[] {
  const focus = new Set(association.focusAreas);
  return lookAround(association, directory, 300)
    .map((other) => ({ other, shared: other.focusAreas.filter((id) => focus.has(id)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ other }) => other);
}

/** About `enough` other associations that have not closed, from the association's own province outwards, at last those without a place. */
function lookAround(association: Association, directory: Directory, enough: number): Association[] {
  const { here, outwards } = indexProvinces(directory);
  const start = listOwnProvinces(association)[0] ?? association.area?.provinces?.[0];
  const order = (start && outwards.get(start)) || [...here.keys()];
  const found = new Set<Association>();
  for (const id of order) {
    for (const other of here.get(id) ?? []) if (other.id !== association.id) found.add(other);
    if (found.size >= enough) return [...found];
  }
  for (const other of directory.list.associations) {
    if (other.id !== association.id && other.status !== 'closed') found.add(other);
    if (found.size >= enough) break;
  }
  return [...found];
}
