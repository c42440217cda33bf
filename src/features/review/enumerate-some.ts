import type { Phrase } from './piece.ts';
import { enumerate, listRecords, type ReviewContext, say } from './review-context.ts';

/** So many names are enumerated; of more, how many there are. */
const mostNames = 12;

export function enumerateSome(
  phrases: readonly Phrase[],
  context: Pick<ReviewContext, 'locale'>,
): Phrase {
  if (phrases.length === 0) return [];
  const rest = phrases.length - mostNames;
  if (rest < 2) return listRecords(phrases, context);
  const more = say(context, 'andMore', { count: rest });
  return enumerate([listRecords(phrases.slice(0, mostNames), context), more], context);
}
