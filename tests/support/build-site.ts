import { spawn } from 'node:child_process';
import { nameTool, root, toolEnvironment } from '../../scripts/tools.ts';

/**
 * Builds a site as `npm run build` would.
 *
 * @param folders.content the records
 * @param folders.out inside the repository: Astro gives only such outputs a workshop of their own
 * @throws what the build printed, if it failed
 */
export async function buildSite({ content, out }: { content: string; out: string }): Promise<void> {
  const [command, ...args] = [...nameTool('astro'), 'build', '--silent'];
  // The editor is the same for every site, and tests of its own look at it.
  const env = { ...toolEnvironment, TWIZA_CONTENT: content, TWIZA_OUT: out, TWIZA_EDITOR: 'none' };
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${content} does not build:\n${Buffer.concat(output)}`);
}
