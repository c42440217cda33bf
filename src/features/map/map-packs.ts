import type { Point } from '#base/distance.ts';
import type { Directory } from '#directory/directory.ts';
import { findWhoHelps } from '#directory/who-helps.ts';
import { publicAssociations } from '#features/help/public-record.ts';
import type { Association } from '#model/associations.ts';
import { country } from '#model/country.ts';
import type { Commune } from '#model/territories.ts';

/**
 * What the map knows of a province or country when it is looked at closely. Associations go by their
 * number in the locale, places by degrees × 10,000 (eleven metres).
 */
export interface PlaceGroup {
  /** Places known to the door or the street, four values each: number, lat, lng, 0 for the door or 1. */
  points: number[];
  /** Communes with those of whom no more is known: name, lat, lng, numbers. */
  areas: [name: string, lat: number, lng: number, ...numbers: number[]][];
  /** Those of whom only the province or country is known, or who work there without a place of their own. */
  somewhere: number[];
}

/** The groups of a region by province, or those abroad by country. */
export type MapPack = Record<string, PlaceGroup>;

type Place = NonNullable<Association['places']>[number];
export interface PackWords {
  numbers: ReadonlyMap<string, number>;
  nameCommune: (commune: Commune) => string;
}

/** The pack of a region: all who have a place or work in its provinces, as exactly as is known. */
export function packRegion(region: string, directory: Directory, words: PackWords): MapPack {
  const provinces = directory.list.provinces.filter((province) => province.region === region);
  const drafts = new Map(provinces.map(({ id }) => [id, new Draft()]));
  const who = findWhoHelps(directory);
  const listPlaces = placesOnMap(directory);
  for (const association of directory.list.associations) {
    const number = words.numbers.get(association.id);
    if (number === undefined || association.status === 'closed') continue;
    for (const place of listPlaces(association)) {
      const draft = drafts.get(place.province ?? '');
      if (!draft || draft.addPoint(number, place)) continue;
      const communes = directory.byId.provinces.get(place.province ?? '')?.communes;
      const commune = communes?.find(({ code }) => code === place.commune);
      if (commune?.center) draft.addArea(number, words.nameCommune(commune), commune.center);
    }
    const { based, serves } = who.presenceOf(association);
    for (const id of [...based, ...serves]) drafts.get(id)?.addElsewhere(number);
  }
  return finish(drafts);
}

/** The pack of those abroad, by country. */
export function packAbroad(directory: Directory, { numbers }: PackWords): MapPack {
  const drafts = new Map<string, Draft>();
  const listPlaces = placesOnMap(directory);
  for (const association of directory.list.associations) {
    const number = numbers.get(association.id);
    if (number === undefined || association.status === 'closed') continue;
    const places = listPlaces(association);
    for (const place of places) {
      if (!isAbroad(place)) continue;
      const draft = drafts.get(place.country) ?? new Draft();
      drafts.set(place.country, draft);
      draft.addPoint(number, place);
    }
    for (const place of places)
      if (isAbroad(place)) drafts.get(place.country)?.addElsewhere(number);
  }
  return finish(drafts);
}

/** A place that hides is on the map no more exactly than in any other file (decision 0038). */
function placesOnMap(directory: Directory): (association: Association) => readonly Place[] {
  const known = publicAssociations(directory);
  return ({ id }) => known.get(id)?.places ?? [];
}

export function isAbroad(place: Place): place is Place & { country: string } {
  return (
    place.country !== undefined && place.country !== country.code && place.province === undefined
  );
}

/** Gathers a group; whoever has a nearer place in it is not said to be somewhere. */
class Draft {
  private readonly points: { number: number; values: number[] }[] = [];
  private readonly areas = new Map<string, { center: Point; numbers: Set<number> }>();
  private readonly somewhere = new Set<number>();
  private readonly placed = new Set<number>();

  /** @returns whether the place is known well enough for a point */
  addPoint(number: number, { coordinates, precision }: Place): boolean {
    if (!coordinates || (precision !== 'exact' && precision !== 'street')) return false;
    const values = [...write(coordinates), precision === 'exact' ? 0 : 1];
    this.points.push({ number, values });
    this.placed.add(number);
    return true;
  }

  addArea(number: number, name: string, center: Point): void {
    const area = this.areas.get(name) ?? { center, numbers: new Set() };
    this.areas.set(name, area);
    area.numbers.add(number);
    this.placed.add(number);
  }

  addElsewhere(number: number): void {
    if (!this.placed.has(number)) this.somewhere.add(number);
  }

  finish(): PlaceGroup {
    const ascending = (numbers: Set<number>) => [...numbers].sort((a, b) => a - b);
    return {
      points: this.points
        .sort((a, b) => a.number - b.number)
        .flatMap(({ number, values }) => [number, ...values]),
      areas: [...this.areas].map(([name, { center, numbers }]) => {
        const [lat, lng] = write(center);
        return [name, lat, lng, ...ascending(numbers)];
      }),
      somewhere: ascending(this.somewhere),
    };
  }
}

function write({ lat, lng }: Point): [lat: number, lng: number] {
  return [Math.round(lat * 1e4), Math.round(lng * 1e4)];
}

function finish(drafts: Map<string, Draft>): MapPack {
  return Object.fromEntries([...drafts].map(([id, draft]) => [id, draft.finish()]));
}
