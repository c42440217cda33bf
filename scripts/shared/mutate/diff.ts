import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#build/tools.ts';
import { applyMutant, type Mutant } from './mutant.ts';

/** A mutant as people read it: where it stands, the lines as they are, and as they become. */
export function showMutant(mutant: Mutant, verdict: string): string {
  const text = readFileSync(join(root, mutant.file), 'utf8');
  const first = text.lastIndexOf('\n', mutant.start - 1) + 1;
  const following = text.indexOf('\n', mutant.end);
  const last = following < 0 ? text.length : following;
  const mutated = applyMutant(text, mutant);
  const sign = (sign: string, lines: string) =>
    lines.split('\n').map((line) => `  ${sign} ${line.trimEnd()}`);
  return [
    `${mutant.file}:${mutant.line} ${verdict}`,
    ...sign('-', text.slice(first, last)),
    ...sign('+', mutated.slice(first, last + mutated.length - text.length)),
  ].join('\n');
}
