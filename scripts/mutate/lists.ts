import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools.ts';
import { lineAt, type Mutant } from './mutant.ts';

/** A mutant written by hand: a behaviour that somebody would miss. */
export interface KnownMutant {
  /** What a visitor, an editor or a maintainer would meet. */
  loses: string;
  file: string;
  /** A text that stands in the file once, and what stands there instead. */
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

export const knownMutants: readonly KnownMutant[] = readList('known-mutants.json');
export const equivalentMutants: readonly EquivalentMutant[] = readList('equivalent-mutants.json');

/** @throws {Error} if the text does not stand there, or twice: the list must follow the code */
export function findKnown({ file, before, after }: KnownMutant): Mutant {
  const text = readFileSync(join(root, file), 'utf8');
  const start = text.indexOf(before);
  if (start < 0 || text.indexOf(before, start + 1) >= 0) {
    const times = start < 0 ? 'not at all' : 'more than once';
    throw new Error(
      `scripts/mutate/known-mutants.json: "${before}" stands in ${file} ${times}. Write what stands there now.`,
    );
  }
  return { file, start, end: start + before.length, line: lineAt(text, start), before, after };
}

export function isEquivalent(mutant: Mutant, text: string): boolean {
  return equivalentMutants.some((equivalent) => matches(equivalent, mutant, text));
}

export function matches(equivalent: EquivalentMutant, mutant: Mutant, text: string): boolean {
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
