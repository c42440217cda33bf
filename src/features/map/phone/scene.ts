import { overlap } from './boxes.ts';
import type { Box, MapFilter, MapTerritory } from './map-props.ts';
import type { Mark } from './mark.ts';
import { PackStore } from './pack-store.ts';
import { PlaceIndex } from './place-index.ts';

/** The country with its provinces, or the world with its countries: what the map can show. */
export interface Scene {
  territories: readonly MapTerritory[];
  index: PlaceIndex;
  packs: PackStore;
  /** From this zoom on, places stand in for their territory's mark. */
  near: number;
  boxOf: (territory: string) => Box | undefined;
  /** Associations in each territory, of those that the filter lets pass; none until they are known. */
  count: () => (territory: MapTerritory) => number | undefined;
}

interface SceneOptions extends Pick<Scene, 'territories' | 'near' | 'boxOf'> {
  /** The filter counts by province; countries abroad are counted from their pack. */
  isCountry: boolean;
  filter: MapFilter | undefined;
  packUrl: (region: string) => string;
  onArrival: () => void;
  onFailure: (region: string, retry: () => void) => void;
}

export function createScene({
  territories,
  near,
  boxOf,
  isCountry,
  filter,
  packUrl,
  onArrival,
  onFailure,
}: SceneOptions): Scene {
  const byId = new Map(territories.map((each) => [each.id, each]));
  const index = new PlaceIndex(byId, (number) => filter?.accepts(number) ?? true);
  const packs = new PackStore({
    packUrl,
    onArrival: (pack) => {
      index.add(pack);
      onArrival();
    },
    onFailure: (region) => onFailure(region, () => packs.retry(region)),
  });
  const count = () => {
    if (!filter) return ({ count }: MapTerritory) => count;
    if (isCountry) {
      const counts = filter.counts();
      return ({ id }: MapTerritory) => counts.get(id) ?? 0;
    }
    return ({ id, region }: MapTerritory) => {
      packs.want(region);
      return packs.has(region) ? index.count(id) : undefined;
    };
  };
  return { territories, index, packs, near, boxOf, count };
}

/** What is on the screen: the marks, and which territories are in view. */
export interface SceneView {
  marks: Mark[];
  territories: MapTerritory[];
}

/**
 * Chooses what to draw. From afar each territory has one mark. Near by, the packs of the regions in
 * view are asked for, and a territory whose pack is there gives way to its places.
 */
export function selectMarks(
  scene: Scene,
  view: Box,
  zoom: number,
  countOf: (territory: MapTerritory) => number | undefined,
): SceneView {
  const isNear = zoom >= scene.near;
  const inView = isNear
    ? scene.territories.filter((each) => overlap(scene.boxOf(each.id) ?? estimateBox(each), view))
    : [...scene.territories];
  const marks: Mark[] = [];
  for (const territory of inView) {
    const { region } = territory;
    if (isNear) scene.packs.want(region);
    const count = countOf(territory);
    const isOpen = isNear && scene.packs.has(region) && count !== 0;
    if (count !== undefined && !isOpen) marks.push(markTerritory(territory, count));
  }
  if (isNear) marks.push(...scene.index.find(view, zoom));
  return { marks, territories: inView };
}

/** The one mark that stands for all of a territory. */
export function markTerritory({ id, name, lat, lng, href }: MapTerritory, count: number): Mark {
  return { key: `territory ${id}`, kind: 'territory', name, lat, lng, count, href, territory: id };
}

/** Where the outlines did not arrive: about what a province fills. */
function estimateBox({ lat, lng }: MapTerritory): Box {
  return [lng - 0.5, lat - 0.5, lng + 0.5, lat + 0.5];
}
