import type { APIRoute } from 'astro';
import { loadDirectory } from '#directory/load.ts';
import { listDataPaths, sendDataFile } from '#exports/open-data/data-route.ts';

export const getStaticPaths = async () => listDataPaths(await loadDirectory(), '.xlsx');

export const GET: APIRoute = async ({ params }) =>
  sendDataFile(await loadDirectory(), params, '.xlsx');
