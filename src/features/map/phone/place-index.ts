import Supercluster, { type ClusterProperties } from 'supercluster';
import type { MapPack } from '#features/map/map-packs.ts';
import type { Box } from './map-props.ts';
import type { Mark } from './mark.ts';

interface Place {
  kind: 'point' | 'area';
  territory: string;
  name: string;
  numbers: number[];
}
interface Sum {
  /** How many associations have one place in the pack. */
  count: number;
  /** Those who have several, as often as they are here. */
  again: number[];
  /** Of the first place; the mark stands for others as well if `mixed`. */
  territory: string;
  mixed?: boolean;
}

/** Beyond this zoom no two places are drawn as one, unless they are at one address. */
const lastClusterZoom = 15;

/** The loaded places of all packs, gathered into one mark where they would cover one another. */
export class PlaceIndex {
  private readonly packs: { pack: MapPack; index?: Supercluster<Place, Sum> | undefined }[] = [];

  private readonly territories: ReadonlyMap<string, { name: string; lat: number; lng: number }>;
  private readonly accepts: (number: number) => boolean;

  /** @param territories names and centres, for those of whom no more is known */
  constructor(
    territories: ReadonlyMap<string, { name: string; lat: number; lng: number }>,
    accepts: (number: number) => boolean,
  ) {
    this.territories = territories;
    this.accepts = accepts;
  }

  add(pack: MapPack): void {
    this.packs.push({ pack });
  }

  /** After a change of the filter. */
  forget(): void {
    for (const each of this.packs) each.index = undefined;
  }

  /** How many associations that the filter lets pass are in a territory. */
  count(territory: string): number {
    const numbers = this.packs.flatMap(({ pack }) => {
      const { points = [], areas = [], somewhere = [] } = pack[territory] ?? {};
      return [
        ...points.filter((_, at) => at % 4 === 0),
        ...areas.flatMap(([, , , ...all]) => all),
        ...somewhere,
      ];
    });
    return new Set(numbers.filter(this.accepts)).size;
  }

  /** The marks in a part of the world at a zoom. Each pack is gathered by itself, so that one that arrives costs no other. */
  find(box: Box, zoom: number): Mark[] {
    return this.packs.flatMap((each, at) => {
      each.index ??= this.build(each.pack);
      const { index } = each;
      return index
        .getClusters(box, Math.floor(zoom))
        .map(({ geometry, properties }) =>
          this.describe(`${at}`, index, properties, geometry.coordinates),
        );
    });
  }

  private describe(
    pack: string,
    index: Supercluster<Place, Sum>,
    properties: Place | (ClusterProperties & Sum),
    [lng = 0, lat = 0]: number[],
  ): Mark {
    if (!('cluster' in properties)) return toMark(properties, lat, lng);
    const { cluster_id: id, count, again, territory, mixed } = properties;
    const name = this.territories.get(territory)?.name ?? '';
    const opensAt = index.getClusterExpansionZoom(id);
    const leaves = () => index.getLeaves(id, Number.POSITIVE_INFINITY);
    return {
      key: `several ${pack} ${id}`,
      kind: 'several',
      name: mixed ? `${name}…` : name,
      lat,
      lng,
      count: count + new Set(again).size,
      territory,
      numbers: () => unique(leaves().flatMap((leaf) => leaf.properties.numbers)),
      opensAt: opensAt > lastClusterZoom ? undefined : opensAt,
    };
  }

  private build(pack: MapPack) {
    const places = [...this.read(pack)];
    const several = findRepeated(places.flatMap(({ numbers }) => numbers));
    const index = new Supercluster<Place, Sum>({
      radius: 44,
      // Leaflet's tiles are this wide.
      extent: 256,
      maxZoom: lastClusterZoom,
      map: ({ numbers, territory }) => {
        const again = numbers.filter((number) => several.has(number));
        return { count: numbers.length - again.length, again, territory };
      },
      reduce: (sum, { count, again, territory, mixed }) => {
        sum.count += count;
        if (again.length > 0) sum.again = [...sum.again, ...again];
        if (mixed || territory !== sum.territory) sum.mixed = true;
      },
    });
    return index.load(
      places.map(({ lat, lng, ...properties }) => ({
        type: 'Feature',
        properties,
        geometry: { type: 'Point', coordinates: [lng, lat] },
      })),
    );
  }

  private *read(pack: MapPack): Generator<Place & { lat: number; lng: number }> {
    for (const [territory, { points, areas, somewhere }] of Object.entries(pack)) {
      const middle = this.territories.get(territory);
      const name = middle?.name ?? '';
      for (let at = 0; at < points.length; at += 4) {
        const [number = 0, lat = 0, lng = 0] = points.slice(at, at + 3);
        if (!this.accepts(number)) continue;
        yield { kind: 'point', territory, name, numbers: [number], lat: lat / 1e4, lng: lng / 1e4 };
      }
      for (const [commune, lat, lng, ...all] of areas) {
        const numbers = all.filter(this.accepts);
        if (numbers.length === 0) continue;
        yield { kind: 'area', territory, name: commune, numbers, lat: lat / 1e4, lng: lng / 1e4 };
      }
      const numbers = somewhere.filter(this.accepts);
      if (middle && numbers.length > 0)
        yield { kind: 'area', territory, name, numbers, lat: middle.lat, lng: middle.lng };
    }
  }
}

/** A chief town may be called like its province: it is the place that tells marks apart. */
function toMark({ kind, territory, name, numbers }: Place, lat: number, lng: number): Mark {
  return {
    key: `${kind} ${territory} ${lat} ${lng} ${kind === 'point' ? numbers[0] : ''}`,
    kind,
    territory,
    name,
    lat,
    lng,
    count: numbers.length,
    numbers: () => numbers,
  };
}

function findRepeated(numbers: readonly number[]): Set<number> {
  const seen = new Set<number>();
  return new Set(numbers.filter((number) => seen.size === seen.add(number).size));
}

function unique(numbers: number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
