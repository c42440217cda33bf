import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { OutputError } from './explain-failure.ts';
import { isWithin, resolveReal } from './resolve-real.ts';

/** Folders of the repository in which nothing is made: somebody writes there, or a tool does. */
const writtenByHand = [
  ...['.astro', '.ci', '.cms', '.git', '.github', '.vscode', 'content', 'docs', 'node_modules'],
  ...['public', 'scripts', 'src', 'tests'],
];

/** A folder that a command shall write. */
export interface AskedOutput {
  /** As somebody named it. */
  path: string;
  /** By what they named it: `TWIZA_OUT`, `--out`. */
  option: string;
  root: string;
  /** Content folders, in which no command of ours makes anything either. */
  content: readonly string[];
}

/**
 * Where a command may write: neither among what somebody writes, nor around it.
 *
 * @returns the folder, with every link on the way followed; it need not be there yet
 * @throws {OutputError} with what is in the way, and what to do
 */
export function locateOutput(asked: AskedOutput): string {
  const { path, root, content } = asked;
  const place = follow(asked);
  const kept = [...content, ...writtenByHand.map((name) => join(root, name))].map(resolveReal);
  const inside = kept.find((each) => isWithin(place, each));
  if (inside) throw refuse(asked, `is in ${inside}, which commands leave alone`);
  if (place === resolveReal(homedir())) throw refuse(asked, 'is your own folder');
  const holds = [root, homedir(), ...content]
    .map(resolveReal)
    .find((each) => isWithin(each, place));
  if (holds) throw refuse(asked, holds === place ? 'is the repository' : `holds ${holds}`);
  if (existsSync(place) && !statSync(place).isDirectory()) throw refuse(asked, 'is no folder');
  if (path.trim() === '') throw refuse(asked, 'names no folder');
  return place;
}

/**
 * @param foreign what lies in the folder and was not written by the same command
 * @throws {OutputError} when there is such a thing, for it would be lost
 */
export function refuseForeign(
  { path, option }: Pick<AskedOutput, 'path' | 'option'>,
  foreign: string | undefined,
): void {
  if (foreign === undefined) return;
  throw new OutputError(
    `${path} holds ${foreign}, which this command did not write and would erase. Move it away, or name another folder with ${option}.`,
  );
}

function follow(asked: AskedOutput): string {
  const { path } = asked;
  try {
    return resolveReal(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Only a link can be there and lead to nothing.
    if (code === 'ENOENT') throw refuse(asked, 'is a link that leads nowhere');
    if (code === 'ENOTDIR') throw refuse(asked, 'goes through a file that is no folder');
    if (code === 'ELOOP') throw refuse(asked, 'goes round in a circle of links');
    throw error;
  }
}

function refuse({ path, option }: AskedOutput, why: string): OutputError {
  return new OutputError(`${path} ${why}. Name another folder with ${option}.`);
}
