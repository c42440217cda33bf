import type { APIRoute } from 'astro';
import { loadDirectory } from '#directory/load.ts';
import { writeAssociationFile } from '#exports/open-data/association-file.ts';
import { showValues } from '#features/proposals/form/correction-file.ts';

export async function getStaticPaths() {
  const { list } = await loadDirectory();
  return list.associations.map((association) => ({ params: { id: association.id } }));
}

/** One association for whoever corrects it, and for whoever needs only this one. */
export const GET: APIRoute = async ({ params }) => {
  const directory = await loadDirectory();
  const association = directory.byId.associations.get(params.id ?? '');
  if (!association) return new Response(null, { status: 404 });
  return new Response(writeAssociationFile(association, directory, showValues), {
    headers: { 'Content-Type': 'application/json' },
  });
};
