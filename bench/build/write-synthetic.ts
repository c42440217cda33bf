import { spawnSync } from 'node:child_process';
import { root } from '#build/tools.ts';

/**
 * Writes invented associations beside the real vocabularies and places, as `npm run synth` does; the same
 * number always writes the same.
 *
 * @throws where it could not
 */
export function writeSynthetic(records: number, content: string): void {
  const args = ['scripts/commands/synth.ts', '--records', String(records), '--out', content];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${records} invented records could not be written.`);
}
