import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** It lies in each site that a build wrote. */
export const marker = '.twiza-site';

/** How many files a site has, and a hash of their names, by the first part of their paths. */
type Counts = Record<string, [count: number, names: string]>;

/** What systems leave behind in a folder that somebody has looked at. */
const droppings = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Whether a build wrote what is in a folder. */
export function isMarked(folder: string): boolean {
  return readMarker(folder) !== undefined;
}

/** Marks a folder as a site that the next build may replace. */
export function markSite(folder: string): void {
  writeFileSync(join(folder, marker), `${JSON.stringify(countFiles(folder))}\n`);
}

/**
 * A file in a folder that no build of a site wrote: whoever empties the folder would lose it.
 *
 * @returns its path below the folder; nothing when the folder may be replaced
 */
export function findForeign(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => !droppings.has(name) && name !== marker);
  const known = readMarker(folder);
  // Other programs name their folders alike: without the marker nothing tells whose they are.
  if (!known) return names[0];
  const counts = countFiles(folder);
  const grown = names.find((name) => (counts[name]?.[0] ?? 1) > (known[name]?.[0] ?? 0));
  if (grown) return findNewest(folder, grown)[0];
  // One file may have gone and another come.
  const changed = names.filter((name) => counts[name]?.[1] !== known[name]?.[1]);
  const marked = lstatSync(join(folder, marker)).ctimeMs;
  return changed.map((name) => findNewest(folder, name)).find(([, time]) => time >= marked)?.[0];
}

function readMarker(folder: string): Counts | undefined {
  try {
    const counts: unknown = JSON.parse(readFileSync(join(folder, marker), 'utf8'));
    return typeof counts === 'object' && counts !== null ? (counts as Counts) : undefined;
  } catch {
    return undefined;
  }
}

function countFiles(folder: string): Counts {
  const counts: Counts = {};
  for (const name of readdirSync(folder))
    if (name !== marker && !droppings.has(name)) {
      const paths = listFiles(folder, name).sort();
      const hash = createHash('sha256').update(paths.join('\n')).digest('hex').slice(0, 16);
      counts[name] = [paths.length, hash];
    }
  return counts;
}

/** The paths below a folder of everything in one of its entries that is no folder. */
function listFiles(folder: string, name: string): string[] {
  if (!lstatSync(join(folder, name)).isDirectory()) return [name];
  return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !droppings.has(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length));
}

/** The file that came last. Copies may keep the time of what they were made from; this one they do not. */
function findNewest(folder: string, name: string): readonly [path: string, time: number] {
  const times = listFiles(folder, name).map(
    (path) => [path, lstatSync(join(folder, path)).ctimeMs] as const,
  );
  return times.reduce((newest, each) => (each[1] > newest[1] ? each : newest), [name, 0]);
}
