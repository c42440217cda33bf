import { globSync } from 'node:fs';
import { root } from '#build/tools.ts';

/** What mutants are drawn from. */
export interface Scope {
  name: string;
  folder: string;
  /** Globs below the folder. */
  files: readonly string[];
  /** Globs of what is left out of them. */
  not: readonly string[];
}

/** What draws, and what only wires: their tests are those of the site and of the browser. */
const drawn = ['**/*.tsx', '**/phone/**/use-*.ts'];

export const scopes: readonly Scope[] = [
  { name: 'validation', folder: 'src/validation', files: ['**/*.ts'], not: [] },
  // What Astro alone can run, only a build tests.
  { name: 'records', folder: 'src/records', files: ['**/*.ts'], not: ['astro-loaders.ts'] },
  { name: 'directory', folder: 'src/directory', files: ['**/*.ts'], not: ['load.ts'] },
  { name: 'search', folder: 'src/features/search', files: ['**/*.ts'], not: drawn },
  { name: 'reducers', folder: 'src/features', files: ['**/*reducer*.ts'], not: [] },
];

export function listScopeFiles({ folder, files, not }: Scope): string[] {
  const below = (globs: readonly string[]) => globs.map((glob) => `${folder}/${glob}`);
  const exclude = [...below(not), '**/*.test.ts', '**/*.test.tsx'];
  return globSync(below(files), { cwd: root, exclude }).sort();
}

/** The folder whose tests should notice a change of a file: the layer, or the feature, of its own. */
export function testFolderOf(file: string): string {
  const parts = file.split('/');
  return parts.slice(0, parts[1] === 'features' || parts[1] === 'site' ? 3 : 2).join('/');
}
