import { loadDirectory } from '#data/load.ts';
import { listProvinceRings } from '#data/province-rings.ts';

export async function GET() {
  return Response.json(listProvinceRings((await loadDirectory()).list.provinces));
}
