import type { APIRoute } from 'astro';
import { loadDirectory } from '#directory/load.ts';
import { outlineProvinces } from '#features/map/map-outlines.ts';

/** The outlines of the country's map, the same in every locale. © OpenStreetMap contributors, ODbL. */
export const GET: APIRoute = async () => {
  const { list } = await loadDirectory();
  return Response.json(outlineProvinces(list.provinces));
};
