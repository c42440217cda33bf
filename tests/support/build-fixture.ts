import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { nameTool, root, toolEnvironment } from '../../scripts/tools.ts';
import { writeCrowd } from './write-crowd.ts';

export const fixtures = [
  'full-record',
  'right-to-left',
  'missing-translation',
  'broken-reference',
  'empty',
  'crowded',
] as const;
export type Fixture = (typeof fixtures)[number];

/** The content folder of a fixture. */
export function contentOf(fixture: Fixture): string {
  if (fixture === 'crowded') return join(root, 'test-results/crowd');
  return join(root, 'tests/fixtures', fixture);
}

/** Where a fixture's site stands once it is built. Ignored by git, and kept for whoever wants to look. */
export function siteOf(fixture: Fixture): string {
  // Inside the repository: Astro gives only such outputs a workshop of their own.
  return join(root, 'test-results/fixtures', fixture);
}

/**
 * Builds the site of a fixture as `npm run build` would.
 * @returns the folder of the built site
 * @throws what the build printed, if it failed
 */
export async function buildFixture(fixture: Fixture): Promise<string> {
  if (fixture === 'crowded') await writeCrowd(contentOf('empty'), contentOf(fixture));
  const [command, ...args] = [...nameTool('astro'), 'build', '--silent'];
  const env = { ...toolEnvironment, TWIZA_CONTENT: contentOf(fixture), TWIZA_OUT: siteOf(fixture) };
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0)
    throw new Error(`The fixture ${fixture} does not build:\n${Buffer.concat(output)}`);
  return siteOf(fixture);
}
