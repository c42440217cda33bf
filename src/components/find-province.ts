/** `/map/provinces.json`: every province and its centre, in degrees. */
export type ProvinceCentres = [id: string, lat: number, lng: number][];

/** So far from every centre nobody is in the country any more, in kilometres. */
const reach = 350;
/** Of a degree of latitude, in kilometres. */
const degree = 111.2;

/**
 * The id of the province whose centre is nearest to the phone; `unknown` where the phone does not say
 * where it is, `far` outside the country. The position stays in the page. Over such distances the
 * ground is flat; `#distance.ts` knows better, but would be a file of its own to fetch.
 */
export async function findProvince(): Promise<{ id: string } | 'unknown' | 'far'> {
  const position = await askPosition();
  if (!position) return 'unknown';
  const { latitude, longitude } = position;
  const answer = await fetch('/map/provinces.json');
  const centres = (await answer.json()) as ProvinceCentres;
  const shrink = Math.cos((latitude * Math.PI) / 180);
  let nearest: { id: string } | undefined;
  let least = reach;
  for (const [id, lat, lng] of centres) {
    const distance = degree * Math.hypot(lat - latitude, (lng - longitude) * shrink);
    if (distance < least) {
      least = distance;
      nearest = { id };
    }
  }
  return nearest ?? 'far';
}

function askPosition(): Promise<GeolocationCoordinates | undefined> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(coords),
      () => resolve(undefined),
      { maximumAge: 600_000, timeout: 15_000 },
    );
  });
}
