import { foldTyped } from '#base/fold.ts';
import { westernDigits } from '#base/western-digits.ts';
import { findPlace } from '#cleaning/find-place.ts';
import { firstNames } from '#cleaning/first-names.ts';
import { readDegrees, readPair } from '#cleaning/read-coordinates.ts';
import type { Directory } from '#directory/directory.ts';
import type { MappedField } from './fields.ts';

/** What most cells of a column are like; each asks for most of them, so that a few odd ones change nothing. */
const looks: readonly (readonly [
  field: MappedField,
  least: number,
  isLike: (cell: string) => boolean,
])[] = [
  ['contacts.emails', 0.6, (cell) => /^\S+@\S+\.\S{2,}/.test(cell)],
  ['links.facebook', 0.6, (cell) => /(?:facebook|fb)\.com\//i.test(cell)],
  ['links.instagram', 0.6, (cell) => /instagram\.com\//i.test(cell)],
  [
    'website',
    0.6,
    (cell) =>
      /^(?:https?:\/\/|www\.)\S+$/i.test(cell) ||
      /^[\w-]+(?:\.[\w-]+)*\.(?:ma|com|org|net|fr)(?:\/\S*)?$/i.test(cell),
  ],
  ['contacts.phones', 0.6, isPhone],
  ['places.point', 0.6, (cell) => readPair(cell) !== undefined],
  [
    'places.hours',
    0.6,
    (cell) =>
      /\b(?:Mo|Tu|We|Th|Fr|Sa|Su)\b.*\d{2}:\d{2}|\d{1,2}\s?h(?:\d{2})?\s*(?:-|à)\s*\d{1,2}\s?h/.test(
        cell,
      ),
  ],
];

/** Two or three words without digits, one of them a first name. */
function isPersonName(cell: string): boolean {
  const words = foldTyped(cell).split(' ');
  return (
    words.length > 1 &&
    words.length < 5 &&
    !/\d/.test(cell) &&
    words.some((word) => firstNames.has(word))
  );
}

/** A Moroccan number or one with the code of a country, also several. */
function isPhone(cell: string): boolean {
  const digits = westernDigits(cell).replace(/[^\d+]/g, '');
  return (
    /^(?:\+|00)?\d{9,30}$/.test(digits) &&
    /^(?:\+|00|0|212|[5-8])/.test(digits) &&
    !/\p{L}{4}/u.test(cell)
  );
}

/**
 * The field that the cells of a column look like, where its heading says nothing.
 *
 * @param isInCountry whether latitude and longitude are those of the country
 */
export function fieldOfCells(
  cells: readonly string[],
  places: Pick<Directory, 'list'>,
): MappedField | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return;
  const share = (isLike: (cell: string) => boolean) => filled.filter(isLike).length / filled.length;
  const found = looks.find(([, least, isLike]) => share(isLike) >= least);
  if (found) return found[0];
  const isDegree = (from: number, to: number) => (cell: string) => {
    const degrees = /[.,°]/.test(cell) ? readDegrees(cell) : undefined;
    return degrees !== undefined && degrees >= from && degrees <= to;
  };
  if (share(isDegree(20, 37)) > 0.9) return 'places.lat';
  if (share(isDegree(-18, -0.9)) > 0.9) return 'places.lng';
  if (share(isPersonName) >= 0.4) return 'person';
  const names = [...new Set(filled)].filter((cell) => cell.length < 40).slice(0, 40);
  if (names.length < 2 || share((cell) => cell.length < 40) < 0.9) return;
  const found2 = names
    .map((city) => findPlace({ city }, places))
    .filter(({ province }) => province);
  if (found2.length / names.length < 0.7) return;
  return found2.every(({ commune }) => commune === undefined) ? 'places.province' : 'places.city';
}

/** The script of most cells: that of Arabic, or Latin letters. */
export function scriptOfCells(cells: readonly string[]): 'Arab' | 'Latn' | undefined {
  const arabic = cells.filter((cell) => /\p{Script=Arabic}{2}/u.test(cell)).length;
  const latin = cells.filter((cell) => /\p{Script=Latin}{2}/u.test(cell)).length;
  if (arabic > latin * 3) return 'Arab';
  if (latin > arabic * 3) return 'Latn';
  return;
}

const separators = [';', '|', '،', '\n', ' / ', '/', ','];

/** What parts several values in cells of topics: a mark that many cells have, with short words between. */
export function separatorOfCells(cells: readonly string[]): string | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return separators.find((mark) => {
    const having = filled.filter((cell) => cell.includes(mark));
    const isShort = having.every((cell) =>
      cell.split(mark).every((part) => part.trim().length < 60),
    );
    return having.length >= Math.max(2, filled.length * 0.1) && isShort;
  });
}
