import type { Feature, Point } from 'geojson';
import type { Directory } from '#directory/directory.ts';
import { flattenRecord } from '#exports/flatten-record.ts';
import { listPublicRecords } from '#features/help/public-record.ts';
import { type Collection, collections, type Records, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import { licenceOf } from './licences.ts';
import { writeRecords } from './write-json.ts';

type Place = NonNullable<Records['associations']['places']>[number];

/** The collections of which something can be drawn: they have places, or a centre. */
export const drawnCollections = collections.filter((collection) => {
  const { properties = {} } = describeFields(schemas[collection]);
  return ['places', 'place', 'center'].some((name) => properties[name]);
});

/** What a record of these may have. */
interface DrawnRecord {
  id: string;
  status?: string | undefined;
  center?: Coordinates | undefined;
  places?: Place[] | undefined;
  place?: Place | undefined;
}
type Coordinates = NonNullable<Place['coordinates']>;

/** What a point says of its record besides where it is: the paths of our tables. */
const told = [
  'id',
  'kind',
  'status',
  'name',
  'acronym',
  'focusAreas',
  'audiences',
  'website',
  'code',
  'iso',
  'region',
];

/**
 * The places of a collection as GeoJSON (RFC 7946): those known to the door or the street, as on the map,
 * and none that hides; of a region or province its centre.
 */
export function writeGeoJson(collection: Collection, directory: Directory): string {
  const { id, credit } = licenceOf(collection);
  const head = {
    type: 'FeatureCollection',
    collection,
    date: directory.today,
    licence: id,
    source: `${directory.site.url}/`,
    credit,
  };
  return writeRecords(head, listPoints(collection, directory)).replace(
    '"records":[',
    '"features":[',
  );
}

export function listPoints(collection: Collection, directory: Directory): Feature<Point>[] {
  const records: readonly DrawnRecord[] = listPublicRecords(directory, collection);
  return records.flatMap((record) => drawRecord(collection, record));
}

function drawRecord(collection: Collection, record: DrawnRecord): Feature<Point>[] {
  const { id, center, places = [], place, status } = record;
  if (center) return [drawPoint(id, center, tellRecord(collection, record))];
  if (status === 'closed') return [];
  return [places, place ?? []].flat().flatMap((each, index) => {
    const { coordinates, hours: _, ...rest } = each;
    if (!coordinates || (each.precision !== 'exact' && each.precision !== 'street')) return [];
    const about = { ...tellRecord(collection, record), ...tellPlace(rest) };
    return [drawPoint(`${id}/${index}`, coordinates, about)];
  });
}

function tellRecord(collection: Collection, record: object): Record<string, unknown> {
  const known = Object.entries(record).filter(([key]) => told.includes(key));
  return Object.fromEntries(
    flattenRecord(Object.fromEntries(known), describeFields(schemas[collection])),
  );
}

function tellPlace(place: object): Record<string, unknown> {
  const { properties = {} } = describeFields(schemas.events);
  return Object.fromEntries(flattenRecord({ place }, { properties }));
}

function drawPoint(
  id: string,
  at: { lat: number; lng: number },
  properties: Record<string, unknown>,
): Feature<Point> {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [at.lng, at.lat] },
    properties,
  };
}
