import type { APIRoute } from 'astro';
import { loadDirectory } from '#directory/load.ts';
import { describeForm } from '#exports/open-data/association-file.ts';
import { showValues } from '#features/proposals/form/correction-file.ts';
import { tailOf } from '#features/proposals/form/record-files.ts';
import { type ProposedCollection, proposedCollections } from '#model/collections.ts';

// The records of a collection whose ids end in the same letters, each for the form that corrects it.
interface Props {
  collection: ProposedCollection;
  ids: readonly string[];
}

export async function getStaticPaths() {
  const { list } = await loadDirectory();
  return proposedCollections
    .filter((collection) => collection !== 'associations')
    .flatMap((collection) => {
      const tail = tailOf(collection, list[collection]);
      const groups = Map.groupBy(list[collection] as readonly { id: string }[], ({ id }) =>
        id.slice(-tail),
      );
      return [...groups].map(([end, records]) => ({
        params: { collection, tail: end },
        props: { collection, ids: records.map(({ id }) => id) } satisfies Props,
      }));
    });
}

export const GET: APIRoute<Props> = async ({ props: { collection, ids } }) => {
  const directory = await loadDirectory();
  const files = ids.flatMap((id) => {
    const record = directory.byId[collection].get(id);
    if (!record) return [];
    return [[id, describeForm(collection, record, directory, showValues)] as const];
  });
  return new Response(JSON.stringify(Object.fromEntries(files)), {
    headers: { 'Content-Type': 'application/json' },
  });
};
