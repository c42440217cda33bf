import { loadDirectory } from '#directory/load.ts';
import { listProvinceRings } from '#features/map/province-rings.ts';

export async function GET() {
  return Response.json(listProvinceRings((await loadDirectory()).list.provinces));
}
