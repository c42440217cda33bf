import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from './is-running.ts';

/** By these names the halves of a change can be told from everything else, and by whom it is made. */
const halves = /\.(incoming|outgoing)-(\d+)$/;
const nameHalf = (prefix: string, half: 'incoming' | 'outgoing') =>
  `${prefix}.${half}-${process.pid}`;

/** Where a folder cannot be renamed: something is mounted on it, or what it lies in is not ours. */
const immovable = new Set(['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS', 'EINVAL']);

/**
 * Puts a finished folder in the place of another one. Until then the old one is whole; it steps aside
 * for the time that two renames take. What fails leaves the old one as it was.
 */
export function replaceFolder(finished: string, place: string): void {
  mkdirSync(dirname(place), { recursive: true });
  const [incoming, outgoing] = nameHalves(join(dirname(place), `.${basename(place)}`));
  try {
    moveFolder(finished, incoming);
    const isThere = existsSync(place);
    if (isThere) renameSync(place, outgoing);
    try {
      renameSync(incoming, place);
    } catch (error) {
      if (isThere) renameSync(outgoing, place);
      throw error;
    }
    rmSync(outgoing, { recursive: true, force: true });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const isInTheWay = existsSync(place) && immovable.has(code);
    if (isInTheWay) replaceEntries(existsSync(incoming) ? incoming : finished, place);
    rmSync(incoming, { recursive: true, force: true });
    if (!isInTheWay) throw error;
  }
}

/**
 * Writes a folder beside its place, and puts it there when all of it is written.
 *
 * @param write gets an empty folder to fill
 */
export async function writeFolder(
  place: string,
  write: (folder: string) => Promise<void>,
): Promise<void> {
  recoverFolder(place);
  mkdirSync(dirname(place), { recursive: true });
  const made = join(dirname(place), nameHalf(`.${basename(place)}.new`, 'incoming'));
  try {
    mkdirSync(made);
    await write(made);
    replaceFolder(made, place);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** The same for a folder that cannot be moved itself: everything in it is, one by one. */
function replaceEntries(finished: string, place: string): void {
  const [incoming, outgoing] = nameHalves(`${place}/`);
  try {
    moveFolder(finished, incoming);
    mkdirSync(outgoing);
    const isOurs = (name: string) => halves.test(name);
    const old = readdirSync(place).filter((name) => !isOurs(name));
    const fresh = readdirSync(incoming);
    for (const name of fresh) {
      if (old.includes(name)) renameSync(join(place, name), join(outgoing, name));
      renameSync(join(incoming, name), join(place, name));
    }
    for (const name of old)
      if (!fresh.includes(name)) renameSync(join(place, name), join(outgoing, name));
  } catch (error) {
    bringBack(outgoing, place);
    throw error;
  } finally {
    for (const half of [incoming, outgoing]) rmSync(half, { recursive: true, force: true });
  }
}

/** Puts old entries back where they were, in place of new ones that came already. */
function bringBack(outgoing: string, place: string): void {
  if (!existsSync(outgoing)) return;
  for (const name of readdirSync(outgoing)) {
    rmSync(join(place, name), { recursive: true, force: true });
    renameSync(join(outgoing, name), join(place, name));
  }
}

/** Brings back what was killed between two renames, and clears away what killed changes left. */
export function recoverFolder(folder: string): void {
  const place = resolve(folder);
  const beside = join(dirname(place), `.${basename(place)}`);
  for (const half of listDead(dirname(place), basename(beside))) {
    const isOld = half.includes('.outgoing-');
    if (isOld && !existsSync(place)) renameSync(half, place);
    else rmSync(half, { recursive: true, force: true });
  }
  for (const half of listDead(place, '')) {
    if (half.includes('.outgoing-')) bringBack(half, place);
    rmSync(half, { recursive: true, force: true });
  }
}

function nameHalves(prefix: string): [incoming: string, outgoing: string] {
  return [nameHalf(prefix, 'incoming'), nameHalf(prefix, 'outgoing')];
}

function listDead(folder: string, prefix: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const isDead = (name: string) => {
    const [tail, , pid = ''] = halves.exec(name) ?? [];
    return (
      tail !== undefined &&
      [prefix, `${prefix}.new`].includes(name.slice(0, -tail.length)) &&
      !isRunning(pid)
    );
  };
  // An old folder comes back before a new one that was never finished goes.
  const found = readdirSync(folder).filter(isDead).sort().reverse();
  return found.map((name) => join(folder, name));
}

/** Moves a folder to a name that is free, on whichever file system that is. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    try {
      cpSync(from, to, { recursive: true });
    } catch (failure) {
      rmSync(to, { recursive: true, force: true });
      throw failure;
    }
  }
}
