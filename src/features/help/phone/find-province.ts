import { basePath } from '#base/base-path.ts';
import { fromNetwork, loadFile } from '#base/load-file.ts';
import { locateProvince } from '#features/map/phone/locate-province.ts';

/**
 * The id of the province in which the phone is; `unknown` where the phone does not say where it is,
 * `far` outside the country. The position stays in the page.
 */
export async function findProvince(): Promise<{ id: string } | 'unknown' | 'far'> {
  const position = await askPosition();
  if (!position) return 'unknown';
  const path = `${basePath}/map/provinces.json`;
  const answer = await loadFile(path);
  const id = locateProvince(position, await fromNetwork(path, answer.json()));
  return id ? { id } : 'far';
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
