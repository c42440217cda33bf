import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isRunning, nameProcess } from './is-running.ts';
import { OutputError } from './output-error.ts';

export interface Workshop {
  /** Where the site is built. */
  site: string;
  /** Clears it away. */
  close: () => void;
}

/** A name for what is kept for one output folder and no other. */
export function nameOutput(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 8);
  return `${basename(folder).replace(/[^\w-]+/g, '-')}-${digest}`;
}

/**
 * A folder in which one build makes one site. It lies in the repository, for elsewhere Astro puts
 * what it runs to draw pages where the next build puts the same. What killed builds left is cleared
 * away.
 *
 * @param root the folder of the repository
 * @param output where the site will go in the end
 * @throws {OutputError} when another build of the same output is at work
 */
export function openWorkshop(root: string, output: string): Workshop {
  const place = join(root, '.astro/building');
  mkdirSync(place, { recursive: true });
  clearDead(place);
  const folder = join(place, nameOutput(output));
  // It appears at once with the name of its builder, so that nobody takes it for an abandoned one.
  const own = `${folder}.${process.pid}`;
  mkdirSync(own);
  writeFileSync(join(own, 'builder'), nameProcess());
  try {
    renameSync(own, folder);
  } catch {
    rmSync(own, { recursive: true });
    const [pid] = readBuilder(folder).split(' ');
    throw new OutputError(
      `Another build is writing ${output} (process ${pid}). Wait until it is done, or name another folder with TWIZA_OUT.`,
    );
  }
  const close = () => rmSync(folder, { recursive: true, force: true });
  return { site: join(folder, 'site'), close };
}

function clearDead(place: string): void {
  for (const name of readdirSync(place)) {
    const builder = readBuilder(join(place, name)) || (/[.-](\d+)$/.exec(name)?.[1] ?? '');
    if (isRunning(builder)) continue;
    // Of two that clear away, one alone gets hold of it.
    const taken = join(place, `${name}.cleared-by-${process.pid}`);
    try {
      renameSync(join(place, name), taken);
    } catch {
      continue;
    }
    rmSync(taken, { recursive: true, force: true });
  }
}

function readBuilder(folder: string): string {
  try {
    return readFileSync(join(folder, 'builder'), 'utf8');
  } catch {
    return '';
  }
}
