import type { APIRoute } from 'astro';
import { loadDirectory } from '#directory/load.ts';
import { listFinderPaths, sendFinderFile } from '#features/search/view/finder-route.ts';

export const getStaticPaths = async () => listFinderPaths(await loadDirectory(), '.json');

/** What the finder reads as JSON: where its words begin, counts, cards, hours. */
export const GET: APIRoute = async ({ params }) =>
  sendFinderFile(await loadDirectory(), params, '.json');
