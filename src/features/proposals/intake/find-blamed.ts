import { type Issue, readFieldName } from '#records/issue.ts';
import type { AnswerPath, TakenAnswer } from './read-answers.ts';

/**
 * The answers that an issue of the checks is about: what was sent for that very field, else whatever else
 * was sent for the part that it stands in. None where it is about nothing that was sent.
 */
export function findBlamed(
  issue: Issue,
  file: string,
  taken: readonly TakenAnswer[],
): TakenAnswer[] {
  // Of two files that say the same, the later is named, which may be the other one.
  if (issue.file !== file) return taken.filter(({ value }) => value === issue.values.found);
  const path = readFieldName(issue.field);
  for (let depth = path.length; depth > 0; depth--) {
    const part = path.slice(0, depth);
    const found = taken.filter((each) => begins(each.path, part) || begins(part, each.path));
    if (found.length > 0) return found;
  }
  return [];
}

function begins(path: AnswerPath, start: AnswerPath): boolean {
  return start.every((key, index) => path[index] === key);
}
