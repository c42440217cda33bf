import { brotliCompressSync } from 'node:zlib';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { readOwnContent } from '#testing/own-content.ts';
import { measureProvinces, outlineProvinces } from './map-outlines.ts';
import { outlineWorld } from './map-world.ts';

const { provinces } = (await readOwnContent()).records;
const outlines = outlineProvinces(provinces);
const world = outlineWorld();

function ringsOf(topology: Topology, name: string): number[][][] {
  const shape = feature(topology, topology.objects[name] as never) as unknown as {
    geometry: MultiPolygon;
  };
  return shape.geometry.coordinates.flat();
}

function isInside([lng = 0, lat = 0]: number[], rings: number[][][]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [index, [x = 0, y = 0]] of ring.entries()) {
      const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
      if (y > lat !== y2 > lat && lng < ((x2 - x) * (lat - y)) / (y2 - y) + x) inside = !inside;
    }
  }
  return inside;
}

/** Degrees from a point to the nearest line. */
function measureToLine([x = 0, y = 0]: number[], rings: number[][][]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (const [index, [ax = 0, ay = 0]] of ring.entries()) {
      const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
      const [dx, dy] = [bx - ax, by - ay];
      const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
      const at = Math.max(0, Math.min(1, along));
      least = Math.min(least, Math.hypot(x - ax - at * dx, y - ay - at * dy));
    }
  }
  return least;
}

/** The lines that a shape is made of, each once, whichever way it is walked. */
function arcsOf(shape: unknown): Set<number> {
  const arcs = (shape as { arcs?: unknown[] } | undefined)?.arcs ?? [];
  const numbers = arcs.flat(4) as number[];
  return new Set(numbers.map((arc) => (arc < 0 ? ~arc : arc)));
}

describe('the outlines of the country', () => {
  const { features } = feature(
    outlines,
    outlines.objects.provinces as GeometryCollection,
  ) as FeatureCollection<Polygon | MultiPolygon>;

  it('hold each of the 75 provinces under its own id, with its region', () => {
    expect(features).toHaveLength(75);
    expect(new Set(features.map(({ id }) => id))).toEqual(new Set(provinces.map(({ id }) => id)));
    for (const { id, properties } of features)
      expect(properties?.region).toBe(provinces.find((each) => each.id === id)?.region);
  });

  it('have the centre of each province within its lines', () => {
    for (const { id, geometry } of features) {
      const center = provinces.find((each) => each.id === id)?.center;
      const rings = geometry.coordinates.flat(geometry.type === 'Polygon' ? 0 : 1) as number[][][];
      expect(isInside([center?.lng ?? 0, center?.lat ?? 0], rings), String(id)).toBe(true);
    }
  });

  it('are light', () => {
    expect(brotliCompressSync(JSON.stringify(outlines)).length).toBeLessThan(18_000);
    expect(brotliCompressSync(JSON.stringify(world)).length).toBeLessThan(18_000);
  });

  it('say what the country fills', () => {
    expect(measureProvinces(provinces)?.map(Math.round)).toEqual([-17, 21, -1, 36]);
    expect(measureProvinces([{ iso: 'XX-ABC' }])).toBeUndefined();
  });
});

describe('the map of the world', () => {
  it('has no line that runs around the globe where a country passes the date line', () => {
    const lines = ringsOf(world, 'land').filter((ring) =>
      ring.some(([x = 0], index) => Math.abs(x - (ring[index - 1]?.[0] ?? x)) > 180),
    );
    expect(lines).toEqual([]);
  });
});

describe('the Kingdom on the map', () => {
  const places = { Rabat: [-6.83, 34.02], Laâyoune: [-13.2, 27.15], Aousserd: [-14.33, 22.55] };

  it.each([
    ['country', outlines],
    ['world', world],
  ])('is one piece from Tangier to Lagouira on the map of the %s', (_, topology) => {
    const pieces = ringsOf(topology, 'kingdom').filter((ring) => isInside(places.Rabat, [ring]));
    expect(pieces).toHaveLength(1);
    for (const place of Object.values(places)) expect(isInside(place, pieces)).toBe(true);
  });

  it('has no line of the neighbours inside', () => {
    const kingdom = ringsOf(outlines, 'kingdom');
    const inside = ringsOf(outlines, 'neighbours')
      .flat()
      .filter((corner) => isInside(corner, kingdom));
    // The grid moves a corner and the border by half a step each: it may lie one within, under the border's pen.
    const step = Math.hypot(...(outlines.transform?.scale ?? [0]));
    expect(inside.filter((corner) => measureToLine(corner, kingdom) > step)).toEqual([]);
  });

  it('shares its border with the neighbours to the last corner, so that no seam shows', () => {
    const shared = [...arcsOf(outlines.objects.neighbours)].filter((arc) =>
      arcsOf(outlines.objects.kingdom).has(arc),
    );
    expect(shared.length).toBeGreaterThan(0);
  });

  it('has no border inside on the map of the world', () => {
    const kingdom = ringsOf(world, 'kingdom');
    const { geometry } = feature(world, world.objects.borders as never) as unknown as {
      geometry: { coordinates: number[][][] };
    };
    // The middle of a line is inside only if the line crosses the land; its ends may lie on the edge.
    const middles = geometry.coordinates.flatMap((line) =>
      line.slice(1).map((to, index) => {
        const from = line[index] ?? to;
        return [((from[0] ?? 0) + (to[0] ?? 0)) / 2, ((from[1] ?? 0) + (to[1] ?? 0)) / 2];
      }),
    );
    const edges = new Set(
      kingdom.flatMap((ring) => ring.slice(1).map((to, index) => key(ring[index], to))),
    );
    const lines = geometry.coordinates.flatMap((line) =>
      line.slice(1).map((to, index) => key(line[index], to)),
    );
    const inside = middles.filter(
      (middle, index) => !edges.has(lines[index] ?? '') && isInside(middle, kingdom),
    );
    expect(inside).toEqual([]);
  });
});

function key(from: number[] | undefined, to: number[]): string {
  return [String(from), String(to)].sort().join(' ');
}
