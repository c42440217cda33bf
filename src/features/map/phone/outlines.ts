import type { LatLngExpression, Map as LeafletMap } from 'leaflet';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { Polygon, Polyline } from './leaflet-parts.ts';
import type { Box } from './map-props.ts';

type Lines = number[][] | number[][][] | number[][][][];

export interface Outlines {
  /** What a province fills. */
  boxOf: (province: string) => Box | undefined;
  remove: () => void;
}

/** Draws the lines of the country or of the world; the style sheet colours them by their class. */
export function drawOutlines(map: LeafletMap, topology: Topology): Outlines {
  const layers: (Polygon | Polyline)[] = [];
  const draw = (name: string, look: string, lines = linesOf(topology, name)) => {
    if (!lines) return;
    const Shape = look.endsWith('land') ? Polygon : Polyline;
    const shape = new Shape(flip(lines) as LatLngExpression[][], {
      className: `map-${look}`,
      interactive: false,
      smoothFactor: 0.7,
    });
    layers.push(shape.addTo(map));
  };
  draw('neighbours', 'far-land');
  draw('land', 'far-land');
  draw('borders', 'far-line');
  draw('kingdom', 'land');
  const provinces = topology.objects.provinces as
    | GeometryCollection<{ region: string }>
    | undefined;
  const boxes = new Map<string, Box>();
  if (provinces) {
    const between = (isSame: (a: string, b: string) => boolean) =>
      mesh(topology, provinces as never, (a, b) => {
        const regionOf = (shape: unknown) =>
          (shape as { properties: { region: string } }).properties.region;
        return a !== b && isSame(regionOf(a), regionOf(b));
      }).coordinates;
    draw(
      'provinces',
      'province-line',
      between((a, b) => a === b),
    );
    draw(
      'regions',
      'region-line',
      between((a, b) => a !== b),
    );
    for (const { id, geometry } of feature(topology, provinces).features) {
      boxes.set(String(id), measureBox((geometry as { coordinates: Lines }).coordinates));
    }
  }
  return {
    boxOf: (id) => boxes.get(id),
    remove: () => {
      for (const layer of layers) layer.remove();
    },
  };
}

function linesOf(topology: Topology, name: string): Lines | undefined {
  const object = topology.objects[name];
  if (!object) return;
  const { geometry } = feature(topology, object as never) as unknown as {
    geometry: { coordinates: Lines };
  };
  return geometry.coordinates;
}

/** GeoJSON says longitude first, Leaflet latitude. */
export function flip(lines: unknown[]): unknown[] {
  return typeof lines[0] === 'number'
    ? [lines[1], lines[0]]
    : lines.map((each) => flip(each as unknown[]));
}

function measureBox(lines: Lines): Box {
  const numbers = lines.flat(3) as number[];
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
