import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#build/tools.ts';
import { lineAt, type Mutant } from './mutant.ts';

/** A mutant written by hand: a behaviour that somebody would miss. */
export interface KnownMutant {
  /** What a visitor, an editor or a maintainer would notice. */
  loses: string;
  /** Where the code is, and the tests that should notice; in which file of it is of no matter. */
  folder: string;
  /** A text that stands in the folder once, and what stands there instead. */
  before: string;
  after: string;
}

/** A mutant that changes nothing that anybody could notice. */
export interface EquivalentMutant {
  file: string;
  /** The line, without the blanks around it. */
  line: string;
  before: string;
  after: string;
  why: string;
}

const folders = new Map<string, [file: string, text: string][]>();

export const knownMutants: readonly KnownMutant[] = readList('known-mutants.json');
export const equivalentMutants: readonly EquivalentMutant[] = readList('equivalent-mutants.json');

/** @throws {Error} if the text stands nowhere, or twice: the list must follow the code */
export function findKnownMutant({ folder, before, after }: KnownMutant): Mutant {
  const found = readFolder(folder).flatMap(([file, text]) =>
    // What stands before each of them.
    [...text.split(before).slice(0, -1).keys()].map((at): Mutant => {
      const start = text.split(before, at + 1).join(before).length;
      const line = lineAt(text, start);
      return { file, start, end: start + before.length, line, before, after };
    }),
  );
  if (found.length !== 1 || !found[0]) {
    const times = found.length === 0 ? 'not at all' : 'more than once';
    throw new Error(
      `scripts/shared/mutate/known-mutants.json: "${before}" stands in ${folder} ${times}. Write what stands there now.`,
    );
  }
  return found[0];
}

/** The code of a folder, without its tests; read once, for many mutants are of one folder. */
function readFolder(folder: string): [file: string, text: string][] {
  const known = folders.get(folder);
  if (known) return known;
  const options = { cwd: root, exclude: ['**/*.test.ts', '**/*.test.tsx'] };
  const files = globSync(`${folder}/**/*.{ts,tsx}`, options).map((file): [string, string] => [
    file,
    readFileSync(join(root, file), 'utf8'),
  ]);
  folders.set(folder, files);
  return files;
}

export function isEquivalent(mutant: Mutant, text: string): boolean {
  return equivalentMutants.some((equivalent) => isListed(equivalent, mutant, text));
}

export function isListed(equivalent: EquivalentMutant, mutant: Mutant, text: string): boolean {
  return (
    equivalent.file === mutant.file &&
    equivalent.before === mutant.before &&
    equivalent.after === mutant.after &&
    equivalent.line === text.split('\n')[mutant.line - 1]?.trim()
  );
}

function readList<T>(name: string): T[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
}
