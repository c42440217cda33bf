import { findReferrers } from '#directory/connections.ts';
import { type Directory, findAll } from '#directory/directory.ts';
import type { Resource } from '#model/resources.ts';

/** What others say to a question, the oldest first: whoever answered first has waited longest to be read. */
export function listAnswers(question: Resource, directory: Directory): Resource[] {
  if (question.kind !== 'question') return [];
  const ids = findReferrers(directory, 'resources', question.id)
    .filter(({ collection }) => collection === 'resources')
    .map(({ id }) => id);
  return findAll(directory, 'resources', ids)
    .filter(({ answers }) => answers === question.id)
    .sort((a, b) => compare(a.published ?? '9', b.published ?? '9') || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
