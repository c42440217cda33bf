import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '#build/output/is-running.ts';

export interface Claim {
  /** Says where the editor is, for whoever starts a second one. */
  announce: (address: string) => void;
  release: () => void;
}

/**
 * Makes sure that one editor alone works on its copy: a second one would check out branches and write
 * pages anew under the hands of the first.
 *
 * @param folder where the copy and its pages are
 * @throws with one sentence that says where the first one is
 */
export function claimCopy(folder: string): Claim {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'open');
  if (!tryWrite(file)) {
    const [pid = '', address] = read(file).split(' ');
    if (isRunning(pid))
      throw new Error(
        `The editor is open already${address ? ` at ${address}` : ''} (process ${pid}). Use that one, or stop it with Ctrl+C where it runs.`,
      );
    // Whoever wrote it was stopped without a chance to tidy up.
    rmSync(file, { force: true });
    if (!tryWrite(file)) return claimCopy(folder);
  }
  return {
    announce: (address) => writeFileSync(file, `${process.pid} ${address}`),
    release: () => rmSync(file, { force: true }),
  };
}

function tryWrite(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
