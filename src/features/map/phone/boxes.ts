import type { LatLngBoundsExpression } from 'leaflet';
import type { Box, MapTerritory } from './map-props.ts';

export function toBounds([west, south, east, north]: Box): LatLngBoundsExpression {
  return [
    [south, west],
    [north, east],
  ];
}

/** The centres of all, and half a province around them. */
export function boundingBox(territories: readonly MapTerritory[]): Box {
  const lats = territories.map(({ lat }) => lat);
  const lngs = territories.map(({ lng }) => lng);
  return [
    Math.min(...lngs) - 0.6,
    Math.min(...lats) - 0.6,
    Math.max(...lngs) + 0.6,
    Math.max(...lats) + 0.4,
  ];
}

export function overlap(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
