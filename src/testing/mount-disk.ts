import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, in memory. */
export interface SmallDisk {
  folder: string;
  /** From now on nothing can be written on it. */
  close: () => void;
  remove: () => void;
}

/** Only a superuser may mount a disk, and not in every container. */
export const canMount = (() => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), 'twiza-mount-'));
  const isThere = mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder);
  if (isThere) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
  return isThere;
})();

/**
 * @param folder where it appears
 * @param size as `mount` takes it: `1m`
 */
export function mountDisk(folder: string, size: string): SmallDisk {
  mkdirSync(folder, { recursive: true });
  if (!mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder))
    throw new Error(`No disk can be mounted on ${folder}.`);
  return {
    folder,
    close: () => {
      if (!mount('-o', 'remount,ro', folder)) throw new Error(`${folder} cannot be closed.`);
    },
    remove: () => {
      spawnSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function mount(...options: string[]): boolean {
  return spawnSync('mount', options, { stdio: 'ignore' }).status === 0;
}
