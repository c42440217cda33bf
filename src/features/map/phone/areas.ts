import type { LatLngExpression, Map as LeafletMap } from 'leaflet';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { Polygon } from './leaflet-parts.ts';
import { flip } from './outlines.ts';

/** How a province is drawn: its class in the style sheet, and what is said where somebody points at it. */
export interface AreaLook {
  className: string;
  title: string;
}

/**
 * Fills provinces, each by its own look; one without a look stays as it is.
 *
 * @returns marks a province as the one that somebody chose
 */
export function drawAreas(
  map: LeafletMap,
  topology: Topology,
  lookOf: (province: string) => AreaLook | undefined,
  onChoose: (province: string) => void,
): (province: string) => void {
  const shapes = feature(topology, topology.objects.provinces as GeometryCollection).features;
  const drawn = new Map<string, Polygon>();
  for (const { id, geometry } of shapes) {
    const look = lookOf(String(id));
    if (!look) continue;
    const { coordinates } = geometry as { coordinates: number[][][] };
    const area = new Polygon(flip(coordinates) as LatLngExpression[][], {
      className: look.className,
      smoothFactor: 0.7,
    }).addTo(map);
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = look.title;
    area.getElement()?.append(title);
    area.on('click', () => onChoose(String(id)));
    drawn.set(String(id), area);
  }
  let chosen: Polygon | undefined;
  return (province) => {
    chosen?.getElement()?.classList.remove('is-chosen');
    chosen = drawn.get(province);
    chosen?.bringToFront().getElement()?.classList.add('is-chosen');
  };
}
