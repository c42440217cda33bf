import { spawn } from 'node:child_process';
import { nameTool, root, toolEnvironment } from '#build/tools.ts';

interface Wanted {
  /** The records. */
  content: string;
  /** Where the site goes. */
  out: string;
  /** The address of a module that runs before anything of the build does. */
  before?: string;
  /** More of the environment. */
  more?: NodeJS.ProcessEnv;
}

export interface RunningBuild {
  /** Of its process; -1 where it could not start. */
  id: number;
  kill: (signal: NodeJS.Signals) => void;
  /** How it ended, and what it printed. */
  ended: Promise<{ code: number | null; printed: string }>;
}

/**
 * Builds a site as `npm run build` would.
 *
 * @throws what the build printed, if it failed
 */
export async function buildSite(wanted: Wanted): Promise<void> {
  const { code, printed } = await startBuild(wanted).ended;
  if (code !== 0) throw new Error(`${wanted.content} does not build:\n${printed}`);
}

/** Starts such a build, for a test that does not let it end. */
export function startBuild({ content, out, before, more }: Wanted): RunningBuild {
  const [command, ...args] = [...nameTool('astro'), 'build', '--silent'];
  const env = {
    ...withoutRunner(),
    ...more,
    TWIZA_CONTENT: content,
    TWIZA_OUT: out,
    ...(before && { NODE_OPTIONS: `--import ${before}` }),
  };
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    id: child.pid ?? -1,
    kill: (signal) => child.kill(signal),
    ended: closed.then((code) => ({ code, printed: String(Buffer.concat(output)) })),
  };
}

/** Vitest leaves its `import.meta.env` in the environment: Astro would build as for development. */
function withoutRunner(): NodeJS.ProcessEnv {
  const ofRunner = ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'VITEST', 'TEST'];
  const others = Object.entries(toolEnvironment).filter(([name]) => !ofRunner.includes(name));
  return { ...Object.fromEntries(others), NODE_ENV: 'production' };
}
