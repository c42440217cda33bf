import { country } from '#country.ts';
import { measureDistance, type Point } from '#distance.ts';

/** Why a position is of no use: the phone did not give it, or it is not in the country. */
export type PositionTrouble = 'unknown' | 'far';

/** Asks the phone where it is. Only on a tap: the browser asks its owner. What comes back stays in the page. */
export function askPosition(): Promise<Point | PositionTrouble> {
  return new Promise((resolve) => {
    if (!navigator.geolocation) return resolve('unknown');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const found = { lat: coords.latitude, lng: coords.longitude };
        resolve(measureDistance(found, country.middle) > country.reach ? 'far' : found);
      },
      () => resolve('unknown'),
      { maximumAge: 600_000, timeout: 15_000 },
    );
  });
}
