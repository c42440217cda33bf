import type { Box, MapTerritory } from './map-props.ts';
import type { Mark } from './mark.ts';
import type { PackStore } from './pack-store.ts';
import type { PlaceIndex } from './place-index.ts';

/** The country with its provinces, or the world with its countries: what the map can show. */
export interface Scene {
  territories: readonly MapTerritory[];
  index: PlaceIndex;
  packs: PackStore;
  /** From this zoom on, places stand in for their territory's mark. */
  near: number;
  boxOf: (territory: string) => Box | undefined;
}

/** What is on the screen: the marks, and which territories are in view. */
export interface Sight {
  marks: Mark[];
  territories: MapTerritory[];
}

/**
 * Chooses what to draw. From afar each territory has one mark. Near by, the packs of the regions in
 * view are asked for, and a territory whose pack is there gives way to its places.
 */
export function lookAt(
  scene: Scene,
  view: Box,
  zoom: number,
  countOf: (territory: MapTerritory) => number,
): Sight {
  if (zoom < scene.near) {
    const { territories } = scene;
    return {
      marks: territories.map((each) => markTerritory(each, countOf(each))),
      territories: [...territories],
    };
  }
  const inView = scene.territories.filter((each) =>
    meet(scene.boxOf(each.id) ?? around(each), view),
  );
  const marks: Mark[] = [];
  for (const territory of inView) {
    const { region } = territory;
    scene.packs.want(region);
    if (!scene.packs.has(region) || countOf(territory) === 0)
      marks.push(markTerritory(territory, countOf(territory)));
  }
  marks.push(...scene.index.find(view, zoom));
  return { marks, territories: inView };
}

/** The one mark that stands for all of a territory. */
export function markTerritory({ id, name, lat, lng, href }: MapTerritory, count: number): Mark {
  return { key: `territory ${id}`, kind: 'territory', name, lat, lng, count, href, territory: id };
}

/** Where the outlines did not arrive: about what a province fills. */
function around({ lat, lng }: MapTerritory): Box {
  return [lng - 0.5, lat - 0.5, lng + 0.5, lat + 0.5];
}

function meet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
