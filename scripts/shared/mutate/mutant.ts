/** A small change of a file that its tests should notice. */
export interface Mutant {
  /** Relative to the folder of the repository. */
  file: string;
  /** Where it stands in the text of the file. */
  start: number;
  end: number;
  line: number;
  /** The text between `start` and `end`, and what stands there instead. */
  before: string;
  after: string;
}

export function applyMutant(text: string, { start, end, after }: Mutant): string {
  return text.slice(0, start) + after + text.slice(end);
}

/** The same for two mutants only if they are the same change of the same place. */
export function nameMutant({ file, start, before, after }: Mutant): string {
  return `${file}:${start}:${before}→${after}`;
}

/** The line of a position, counted from 1. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
