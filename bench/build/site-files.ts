import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

export interface SizedFile {
  /** Below the folder, with `/`. */
  path: string;
  bytes: number;
}

export interface FilesSum {
  pages: number;
  files: number;
  bytes: number;
  /** The folder in which most files and folders lie side by side, and how many. */
  fullest: { path: string; entries: number };
}

/** All files of a folder, in the order of their paths. */
export function listSizedFiles(folder: string): SizedFile[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({
      path: relative(folder, file).replaceAll(sep, '/'),
      bytes: statSync(file).size,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function sumFiles(files: readonly SizedFile[]): FilesSum {
  const entries = new Map<string, Set<string>>();
  for (const { path } of files) {
    const steps = path.split('/');
    for (let depth = 0; depth < steps.length; depth++) {
      const folder = steps.slice(0, depth).join('/');
      const names = entries.get(folder) ?? new Set();
      entries.set(folder, names.add(steps[depth] ?? ''));
    }
  }
  const [fullest] = [...entries].sort(([, a], [, b]) => b.size - a.size);
  return {
    pages: files.filter(isPage).length,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    fullest: { path: `${fullest?.[0] ?? ''}/`, entries: fullest?.[1].size ?? 0 },
  };
}

export function isPage({ path }: SizedFile): boolean {
  return path.endsWith('.html');
}

/**
 * Writes as many files of the same sizes, at the same paths, one after the other: no build of them can
 * be faster on one core.
 *
 * @returns seconds
 */
export function timeWriting(files: readonly SizedFile[], folder: string): number {
  const bytes = Buffer.alloc(Math.max(0, ...files.map((file) => file.bytes)), 'x');
  const made = new Set<string>();
  const began = performance.now();
  for (const file of files) {
    const place = join(folder, file.path);
    const parent = dirname(place);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(place, bytes.subarray(0, file.bytes));
  }
  const seconds = (performance.now() - began) / 1000;
  rmSync(folder, { recursive: true, force: true });
  return seconds;
}
