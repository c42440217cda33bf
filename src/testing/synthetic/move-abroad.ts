import type { Association } from '#model/associations.ts';

/** Where Moroccans of the world have invented associations. */
const cities = [
  { country: 'FR', city: { ar: 'باريس', fr: 'Paris' }, lat: 48.857, lng: 2.352 },
  { country: 'BE', city: { ar: 'بروكسيل', fr: 'Bruxelles' }, lat: 50.847, lng: 4.352 },
  { country: 'ES', city: { ar: 'مدريد', fr: 'Madrid' }, lat: 40.417, lng: -3.704 },
  { country: 'NL', city: { ar: 'أمستردام', fr: 'Amsterdam' }, lat: 52.372, lng: 4.894 },
  { country: 'DE', city: { ar: 'فرانكفورت', fr: 'Francfort' }, lat: 50.111, lng: 8.682 },
  { country: 'IT', city: { ar: 'تورينو', fr: 'Turin' }, lat: 45.07, lng: 7.687 },
  { country: 'CA', city: { ar: 'مونتريال', fr: 'Montréal' }, lat: 45.502, lng: -73.567 },
] as const;

/**
 * Gives every fiftieth invented association its only place abroad, every second one of these with a
 * point. It draws no lot, so that all others stay what they were.
 */
export function moveAbroad(association: Association, number: number): Association {
  if (number % 50 !== 0) return association;
  const turn = number / 50;
  const { country, city, lat, lng } = cities[turn % cities.length] ?? cities[0];
  const offset = ((turn % 17) - 8) / 200;
  const at = { lat: round(lat + offset), lng: round(lng - offset / 2) };
  return {
    ...association,
    kind: 'diaspora',
    places: [
      turn % 2
        ? { use: 'head-office', country, city, precision: 'country' }
        : { use: 'head-office', country, city, coordinates: at, precision: 'street' },
    ],
  };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
