import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { explainFailure } from '#build/output/explain-failure.ts';
import { recoverFolder } from '#build/output/replace-folder.ts';
import { serveSite } from '#build/serve/serve-site.ts';
import { readSiteOptions } from '#build/site-options.ts';
import { nameTool, root, toolEnvironment } from '#build/tools.ts';
import { explainMissingContent } from '#records/content-folder.ts';

let build: ChildProcess | undefined;
let stop: () => void = () => process.exit(130);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    build?.kill(signal);
    stop();
  });
}

try {
  const { values: options } = parseArgs({ options: { 'no-build': { type: 'boolean' } } });
  const port = readPort(process.env.PORT || '4321');
  const missing = options['no-build'] ? undefined : explainMissingContent();
  if (missing) {
    console.error(missing);
    process.exit(2);
  }
  if (!options['no-build']) await buildSite();
  const folder = process.env.TWIZA_OUT || join(root, 'dist');
  // A build that was killed at the very end may have left the site a step aside.
  recoverFolder(folder);
  const site = await serveSite({ folder, port, basePath: readSiteOptions().basePath });
  stop = () => {
    console.log('\nStopped.');
    site.close().then(() => process.exit(0));
  };
  if (site.port !== port) console.log(`Port ${port} is busy, taking ${site.port} instead.`);
  console.log(`\nTwiza is at ${site.url}  (Ctrl+C to stop)`);
} catch (error) {
  console.error(explainFailure(error) ?? (error instanceof Error ? error.message : error));
  process.exit(1);
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is "${text}"; it must be a whole number from 1 to 65535.`);
}

async function buildSite(): Promise<void> {
  console.log('Building the site for production …');
  const started = Date.now();
  const [command, astro] = nameTool('astro');
  build = spawn(command, [astro, 'build'], { cwd: root, env: toolEnvironment, stdio: 'inherit' });
  const code = await new Promise<number>((resolve, reject) => {
    build?.on('error', reject).on('close', (status) => resolve(status ?? 1));
  });
  build = undefined;
  if (code !== 0) throw new Error('The build failed; what is wrong stands above.');
  console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}
