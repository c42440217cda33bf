import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Point } from '#base/distance.ts';
import { cleanName } from '#cleaning/clean-name.ts';
import { findCountry } from '#cleaning/find-country.ts';
import { findPlace } from '#cleaning/find-place.ts';
import { guessLanguage } from '#cleaning/guess-language.ts';
import { isEmptyWord } from '#cleaning/is-empty-word.ts';
import { readPoint } from '#cleaning/read-coordinates.ts';
import { country as home } from '#model/country.ts';
import type { Text } from '#model/fields/text.ts';
import { distanceTo, findProvinceAt, outlineOf } from '#validation/province-outlines.ts';
import { cutText } from './clean-text.ts';
import type { DraftPlace, PlaceParts, RowDraft } from './row-draft.ts';

/** A point lies in its province, or so many kilometres from its outline, which is drawn with a broad pen. */
const toleranceKm = 2;

/** The places of a row as a record has them; what cannot be settled is told. */
export function buildPlaces(draft: RowDraft): void {
  for (const parts of draft.places) findCountryOfWords(parts, draft);
  findCountryOfPhones(draft);
  const places = draft.places.flatMap((parts) => buildPlace(parts, draft) ?? []);
  const different = places.filter(
    (place, at) =>
      places.findIndex((other) => JSON.stringify(other) === JSON.stringify(place)) === at,
  );
  if (different.length > 0) draft.record.places = different.slice(0, 30);
}

/** `Le Caire` and `Lyon, France` are abroad, where no place here has such a name and nothing else is said. */
function findCountryOfWords(parts: PlaceParts, draft: RowDraft): void {
  const { city = '', province = '', region = '', address, country } = parts;
  if (country || draft.country !== home.code) return;
  const found = locate(parts, draft);
  if (found.province || found.region) return;
  const said = [region, province, city].filter((each) => !isEmptyWord(each));
  const words = said.length > 0 ? said : Object.values(address);
  const abroad = words.map((each) => findCountry(each ?? '')).find(Boolean);
  if (abroad && abroad !== home.code) parts.country = abroad;
}

/**
 * A row that says no country, and no place that is known in that of the list, is where all its telephones
 * are: Cairo with a number of Egypt is no town here.
 */
function findCountryOfPhones(draft: RowDraft): void {
  const isElsewhere = draft.places.every((parts) => {
    const isPoint = !isEmptyWord(parts.lat ?? '') || !isEmptyWord(parts.lng ?? '');
    if (parts.country || isPoint) return false;
    if (draft.country !== home.code) return true;
    const { province, region } = locate(parts, draft);
    return !province && !region;
  });
  const numbers = (draft.record.contacts ?? []).flatMap(({ phones = [] }) => phones);
  const countries = new Set(
    numbers.map(({ number }) => parsePhoneNumberFromString(number)?.country),
  );
  const [country] = countries;
  if (!isElsewhere || countries.size !== 1 || !country || country === draft.country) return;
  if (draft.places.length === 0) draft.place.country = country;
  for (const parts of draft.places) parts.country = country;
}

function locate({ city, province, region, address }: PlaceParts, { context }: RowDraft) {
  const said = { city, province, region, address: Object.values(address)[0] };
  return findPlace(said, context.directory);
}

function buildPlace(parts: PlaceParts, draft: RowDraft): DraftPlace | undefined {
  const country = parts.country ?? draft.country;
  const isHome = country === home.code;
  const found = isHome ? findHere(parts, draft) : {};
  const point = readPosition(parts, draft, isHome ? found.province : undefined, isHome);
  const province = found.province ?? (isHome && point ? provinceAt(point, draft) : undefined);
  if (found.region && !province) addRegion(draft, found.region);
  const address = cutLines(parts.address, 200);
  const city =
    found.commune || isEmptyWord(parts.city ?? '')
      ? undefined
      : lineOf(parts.city ?? '', draft, 80);
  const isKnown = province || address || city || point || (!isHome && parts.country);
  if (!isKnown && !parts.hours && !parts.accessibility) return;
  return {
    ...(parts.name && { name: parts.name }),
    ...(parts.use && { use: parts.use }),
    ...(province && { province }),
    ...(found.commune && { commune: found.commune }),
    ...(!isHome && { country }),
    ...(city && { city }),
    ...(address && { address }),
    ...(parts.postalCode &&
      /^[\w -]{2,12}$/.test(parts.postalCode) && { postalCode: parts.postalCode }),
    ...(point && { coordinates: point }),
    precision: precisionOf({ point, address, commune: found.commune ?? city, province }),
    ...(parts.hours && { hours: parts.hours }),
    ...(parts.accessibility && { accessibility: parts.accessibility }),
    ...(parts.directions && { directions: cutLines(parts.directions, 300) }),
  };
}

interface Known {
  point: Point | undefined;
  address: Text | undefined;
  commune: unknown;
  province: string | undefined;
}

function precisionOf({ point, address, commune, province }: Known): DraftPlace['precision'] {
  // Three decimals are a hundred metres.
  const decimals = point
    ? Math.min(...[point.lat, point.lng].map((each) => String(each).split('.')[1]?.length ?? 0))
    : 0;
  if (point) return decimals > 3 ? 'exact' : 'street';
  if (address) return 'street';
  if (commune) return 'commune';
  return province ? 'province' : 'country';
}

function findHere(
  parts: PlaceParts,
  draft: RowDraft,
): { region?: string; province?: string; commune?: string } {
  const { city, province, columns } = parts;
  const { untaken, ...found } = locate(parts, draft);
  for (const each of untaken) {
    const column =
      each.value === city
        ? columns.city
        : each.value === province
          ? columns.province
          : columns.region;
    draft.tell(column ?? '', [each]);
  }
  return found;
}

function readPosition(
  { lat = '', lng = '', columns }: PlaceParts,
  draft: RowDraft,
  province: string | undefined,
  isHome: boolean,
): Point | undefined {
  if (isEmptyWord(lat) && isEmptyWord(lng)) return;
  const column = columns.point ?? '';
  const refuse = (why: string) => {
    draft.tell(column, [{ value: `${lat}, ${lng}`, why }]);
    return undefined;
  };
  const point = readPoint(lat, lng);
  if (!point) return refuse('coordinates');
  if (!isHome) return point;
  if (isInHome(point))
    return isInProvince(point, province, draft) ? point : refuse('coordinatesElsewhere');
  const swapped = { lat: point.lng, lng: point.lat };
  if (isInHome(swapped) && isInProvince(swapped, province, draft)) {
    draft.tell(column, [{ value: `${lat}, ${lng}`, why: 'coordinatesSwapped' }]);
    return swapped;
  }
  return refuse('coordinatesElsewhere');
}

function isInHome({ lat, lng }: Point): boolean {
  return lat > 20.5 && lat < 36.1 && lng > -17.4 && lng < -0.9;
}

function isInProvince({ lat, lng }: Point, id: string | undefined, { context }: RowDraft): boolean {
  const iso = id && context.directory.byId.provinces.get(id)?.iso;
  const outline = iso ? outlineOf(iso) : undefined;
  return !outline || distanceTo(outline, [lng, lat]) <= toleranceKm;
}

function provinceAt({ lat, lng }: Point, { context }: RowDraft): string | undefined {
  const iso = findProvinceAt([lng, lat]);
  return iso && context.directory.list.provinces.find((each) => each.iso === iso)?.id;
}

function addRegion({ record }: RowDraft, region: string): void {
  const regions = record.area?.regions ?? [];
  if (!regions.includes(region)) record.area = { ...record.area, regions: [...regions, region] };
}

function lineOf(text: string, { context }: RowDraft, most: number): Text {
  const line = cutText(cleanName(text), most);
  return { [guessLanguage(line, context.mapping.language, undefined)]: line };
}

function cutLines(text: Text, most: number): Text | undefined {
  const lines = Object.entries(text).flatMap(([locale, line]) =>
    line ? [[locale, cutText(line, most)]] : [],
  );
  return lines.length > 0 ? Object.fromEntries(lines) : undefined;
}
