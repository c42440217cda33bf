import { join } from 'node:path';

/** The folder of the repository. */
export const root = join(import.meta.dirname, '../..');

const programs = {
  astro: 'astro/bin/astro.mjs',
  biome: '@biomejs/biome/bin/biome',
  playwright: '@playwright/test/cli.js',
  vitest: 'vitest/vitest.mjs',
};

/**
 * The command that starts an installed tool under the Node that runs this script; the links in
 * node_modules/.bin would start whichever Node comes first on PATH.
 */
export function nameTool(tool: keyof typeof programs): [command: string, program: string] {
  return [process.execPath, join(root, 'node_modules', programs[tool])];
}

/**
 * The environment for them: Astro's telemetry off, colours as on this terminal. What bundles (rolldown, which
 * allocates by mimalloc) gives memory back at once, as `scripts/run.mjs` has it too.
 */
export const toolEnvironment = {
  MIMALLOC_PURGE_DELAY: '0',
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ...(process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {}),
};
