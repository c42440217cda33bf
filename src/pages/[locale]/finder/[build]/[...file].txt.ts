import type { APIRoute } from 'astro';
import { loadDirectory } from '#directory/load.ts';
import { listFinderPaths, sendFinderFile } from '#features/search/view/finder-route.ts';

export const getStaticPaths = async () => listFinderPaths(await loadDirectory(), '.txt');

/** What the finder reads byte by byte: words, sounds, and who has what. */
export const GET: APIRoute = async ({ params }) =>
  sendFinderFile(await loadDirectory(), params, '.txt');
