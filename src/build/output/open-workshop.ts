import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { OutputError } from './explain-failure.ts';
import { isRunning, nameProcess } from './is-running.ts';

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
  const folder = join(openPlace(root), nameOutput(output));
  if (!claim(folder)) {
    const [pid] = readBuilder(folder).split(' ');
    throw new OutputError(
      `Another build is writing ${output} (process ${pid}). Wait until it is done, or name another folder with TWIZA_OUT.`,
    );
  }
  return { site: join(folder, 'site'), close: () => giveBack(folder) };
}

/** A build that waits looks again after so many milliseconds. */
const betweenLooks = 100;

/**
 * Waits until no other build reads its records: all write what they found into the same files of
 * `.astro`, and a draft of one is taken from under the other.
 *
 * @param root the folder of the repository
 * @returns gives the turn to the next
 */
export async function takeTurn(root: string): Promise<() => void> {
  const folder = join(openPlace(root), 'records');
  while (!claim(folder)) {
    await setTimeout(betweenLooks);
    openPlace(root);
  }
  let isOurs = true;
  return () => {
    if (isOurs) giveBack(folder);
    isOurs = false;
  };
}

/** Where builds keep what is theirs, without what killed ones left. */
function openPlace(root: string): string {
  const place = join(root, '.astro/building');
  // One by one: of a whole path Node says that it is not there where it should say that the disk is closed.
  for (const folder of [dirname(place), place]) makeFolder(folder);
  clearDead(place);
  return place;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Whether a folder is ours now. It appears at once with the name of its builder, so that no other build takes it for an abandoned one. */
function claim(folder: string): boolean {
  const own = `${folder}.${process.pid}`;
  mkdirSync(own);
  writeFileSync(join(own, 'builder'), nameProcess());
  try {
    renameSync(own, folder);
    return true;
  } catch {
    rmSync(own, { recursive: true });
    return false;
  }
}

function giveBack(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
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
