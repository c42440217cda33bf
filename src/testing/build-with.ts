import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/**
 * For tests: bundles files for a browser with one plugin.
 *
 * @param files what is in the folder, by its path there
 * @returns the ids of the modules, the written chunks, and their code together
 */
export async function buildWith(
  plugin: Plugin,
  files: Record<string, string>,
  entries: string[] = ['entry.js'],
) {
  const root = mkdtempSync(join(tmpdir(), 'twiza-plugin-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    symlinkSync(join(import.meta.dirname, '../../node_modules'), join(root, 'node_modules'));
    const built = (await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [plugin],
      build: {
        write: false,
        minify: false,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: entries.map((name) => join(root, name)),
          preserveEntrySignatures: 'strict',
        },
      },
    })) as Rolldown.RolldownOutput;
    const chunks = built.output.filter((each) => each.type === 'chunk');
    return {
      chunks,
      modules: chunks.flatMap(({ moduleIds }) => moduleIds),
      code: chunks.map(({ code }) => code).join('\n'),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
