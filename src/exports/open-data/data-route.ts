import type { Directory } from '#directory/directory.ts';
import { listDataFiles, makeDataFile } from './data-files.ts';

const types: Record<string, string> = {
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
};

/** Astro names a route after the end of its files. */
export function listDataPaths(directory: Directory, end: string) {
  return listDataFiles(directory)
    .filter(({ path }) => path.endsWith(end))
    .map(({ path }) => ({ params: { file: path.slice(0, -end.length) } }));
}

export async function sendDataFile(
  directory: Directory,
  { file }: { file?: string | undefined },
  end: string,
): Promise<Response> {
  const { body } = await makeDataFile(directory, `${file}${end}`);
  return new Response(body, { headers: { 'Content-Type': types[end] ?? '' } });
}
