import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Notes the folder of each package from npm of which a bundle for the browser holds something.
 *
 * @param environment whose bundles; those of all when left out
 */
export function collectPackages(folders: Set<string>, environment?: string): Plugin {
  return {
    name: 'collect-packages',
    applyToEnvironment: ({ name }) => environment === undefined || name === environment,
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk' ? part.moduleIds : [],
      );
      for (const id of modules) {
        const folder = findPackage(id);
        // Tools keep folders of their own among the packages.
        if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder);
      }
    },
  };
}

/** The folder of the package that a module comes from; packages hold packages of their own. */
export function findPackage(id: string): string | undefined {
  return /^(?:\0)?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+)[\\/]/.exec(id)?.[1];
}
