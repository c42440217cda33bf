import type { APIRoute } from 'astro';
import { loadDirectory } from '#directory/load.ts';
import { listPartnerFiles } from '#features/partners/partner-file.ts';

// Who is at work in a province, for the page that says who could work together: partners/<province>.json.
export async function getStaticPaths() {
  const directory = await loadDirectory();
  return [...listPartnerFiles(directory).keys()].map((province) => ({ params: { province } }));
}

export const GET: APIRoute = async ({ params }) => {
  const file = listPartnerFiles(await loadDirectory()).get(params.province ?? '');
  if (!file) return new Response(null, { status: 404 });
  return new Response(JSON.stringify(file), { headers: { 'Content-Type': 'application/json' } });
};
