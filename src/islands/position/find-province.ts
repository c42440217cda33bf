import { measureDistance } from '#distance.ts';
import { askPosition, type PositionTrouble } from './ask-position.ts';

/** `/map/provinces.json`: every province and its centre, in degrees. */
export type ProvinceCentres = [id: string, lat: number, lng: number][];

/** The id of the province whose centre is nearest to the phone, or why nobody can say. */
export async function findProvince(): Promise<{ id: string } | { trouble: PositionTrouble }> {
  const position = await askPosition();
  if (typeof position === 'string') return { trouble: position };
  const answer = await fetch('/map/provinces.json');
  if (!answer.ok) return { trouble: 'unknown' };
  const centres = (await answer.json()) as ProvinceCentres;
  const far = ([, lat, lng]: ProvinceCentres[number]) => measureDistance(position, { lat, lng });
  const [nearest] = centres.toSorted((a, b) => far(a) - far(b));
  return nearest ? { id: nearest[0] } : { trouble: 'unknown' };
}
