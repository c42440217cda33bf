import { measureDistance, type Point } from '#base/distance.ts';

/** Where the phone is, or why that is of no use. */
export type FoundPosition = Point | 'unknown' | 'far';

/** The middle of the Kingdom, and the distance in kilometres beyond which a position is outside of it. */
const middle = { lat: 29.2, lng: -8.5 };
const reach = 1300;

/** Where the phone is, or why that is of no use. Asked on a tap only; it stays in the page. */
export function findPosition(): Promise<FoundPosition> {
  return new Promise((resolve) => {
    if (!navigator.geolocation) return resolve('unknown');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const found = { lat: coords.latitude, lng: coords.longitude };
        resolve(measureDistance(found, middle) > reach ? 'far' : found);
      },
      () => resolve('unknown'),
      { maximumAge: 600_000, timeout: 15_000 },
    );
  });
}
