import type { ProvinceCentres } from '#components/find-province.ts';
import { loadDirectory } from '#data/load.ts';

export async function GET() {
  const { provinces } = (await loadDirectory()).list;
  const centres: ProvinceCentres = provinces.map(({ id, center }) => [id, center.lat, center.lng]);
  return Response.json(centres);
}
