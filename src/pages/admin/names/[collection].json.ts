import type { APIRoute } from 'astro';
import { listKnown } from '#cms/build/list-known.ts';
import { loadDirectory } from '#directory/load.ts';
import { type Collection, collections } from '#model/collections.ts';

// What the editor offers to pick from: one file for each collection.
export const getStaticPaths = () => collections.map((collection) => ({ params: { collection } }));

export const GET: APIRoute = async ({ params }) => {
  const { list } = await loadDirectory();
  const collection = params.collection as Collection;
  return Response.json(listKnown(collection, list[collection]));
};
