import type { Point } from '#base/distance.ts';
import { westernDigits } from '#base/western-digits.ts';

/**
 * Degrees in decimals (`33,5731`) or in minutes and seconds (`33°34′23″ N`).
 *
 * @returns `undefined` where it is no angle
 */
export function readDegrees(text: string): number | undefined {
  const plain = westernDigits(text.trim())
    .replace('٫', '.')
    .replace(/^(-?\d+),(\d+)$/, '$1.$2');
  if (/^-?\d{1,3}(?:\.\d+)?$/.test(plain)) return Number(plain);
  const [, degrees, minutes = '0', seconds = '0', side = ''] =
    /^(-?\d{1,3})\s*°\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['′’]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|'')\s*)?([NSEWO])?$/i.exec(
      plain,
    ) ?? [];
  if (degrees === undefined) return;
  const [whole, sixtieth, rest] = [degrees, minutes, seconds].map((part) =>
    Number(part.replace(',', '.')),
  );
  const size = Math.abs(whole ?? 0) + (sixtieth ?? 0) / 60 + (rest ?? 0) / 3600;
  const isNegative = degrees.startsWith('-') || /[SWO]/i.test(side);
  return Number((isNegative ? -size : size).toFixed(6));
}

/** A point from two cells; nothing where one is missing, out of the world, or zero like the other. */
export function readPoint(lat: string, lng: string): Point | undefined {
  const [north, east] = [readDegrees(lat), readDegrees(lng)];
  if (north === undefined || east === undefined) return;
  if (Math.abs(north) > 90 || Math.abs(east) > 180 || (north === 0 && east === 0)) return;
  return { lat: north, lng: east };
}

/** A point from one cell, `33.57, -7.58`; its first number is the latitude. */
export function readPair(text: string): Point | undefined {
  const [, lat = '', lng = ''] =
    /^[([\s]*(-?\d{1,3}(?:\.\d+)?|\S+°.*?)[\s,;]+(-?\d{1,3}(?:\.\d+)?|\S+°.*?)[)\]\s]*$/.exec(
      westernDigits(text.trim()),
    ) ?? [];
  return readPoint(lat, lng);
}
