import type { APIRoute } from 'astro';
import { loadDirectory } from '#directory/load.ts';
import { findSensitiveSubjects } from '#features/help/sensitive.ts';
import { type CorrectionFile, showValues } from '#features/proposals/form/correction-file.ts';
import { versionLength } from '#features/proposals/form/envelope.ts';

export async function getStaticPaths() {
  const { list } = await loadDirectory();
  return list.associations.map(({ id }) => ({ params: { id } }));
}

/** What leads to a place or a person is in no file about somebody in danger. */
const unsafe = ['name', 'address', 'postalCode', 'coordinates', 'directions', 'precision'];

/** An association, for the form that corrects it. */
export const GET: APIRoute = async ({ params }) => {
  const directory = await loadDirectory();
  const association = directory.byId.associations.get(params.id ?? '');
  if (!association) return new Response(null, { status: 404 });
  const about = { collection: 'associations' as const, id: association.id };
  const isSensitive = findSensitiveSubjects(about, directory).length > 0;
  const { verification, sources, results, ...asked } = association;
  const file: CorrectionFile = {
    ...(isSensitive && { isSensitive }),
    version: directory.versions.get(association.id)?.slice(0, versionLength),
    record: asked,
    shown: showValues(association, directory),
  };
  if (!isSensitive) return Response.json(file);
  const withheld = (association.places ?? []).flatMap((place, at) =>
    unsafe.filter((key) => key in place).map((key) => `places.${at}.${key}`),
  );
  const places = association.places?.map((place) =>
    Object.fromEntries(Object.entries(place).filter(([key]) => !unsafe.includes(key))),
  );
  const { team, ...safe } = asked;
  return Response.json({
    ...file,
    record: { ...safe, ...(places && { places }) },
    withheld: [...withheld, ...(team ? ['team'] : [])],
  });
};
