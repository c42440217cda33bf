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
  const env = { ...withoutRunner(), TWIZA_CONTENT: content, TWIZA_OUT: out };
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${content} does not build:\n${Buffer.concat(output)}`);
}

/** Vitest leaves its `import.meta.env` in the environment: Astro would build as for development. */
function withoutRunner(): NodeJS.ProcessEnv {
  const ofRunner = ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'VITEST', 'TEST'];
  const others = Object.entries(toolEnvironment).filter(([name]) => !ofRunner.includes(name));
  return { ...Object.fromEntries(others), NODE_ENV: 'production' };
}
