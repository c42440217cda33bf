import { measureDistance, type Point } from '#base/distance.ts';

/** The middle of the Kingdom, and how far from it nobody is in it any more, in kilometres. */
const middle = { lat: 29.2, lng: -8.5 };
const reach = 1300;

/** Where the phone is, or why that is of no use. */
export function findPosition(): Promise<Point | 'unknown' | 'far'> {
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
