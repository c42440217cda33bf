import { type Around, enumerate, list, say } from './around.ts';
import type { Phrase } from './piece.ts';

/** So many names are enumerated; of more, how many there are. */
const mostNames = 12;

export function enumerateSome(phrases: readonly Phrase[], around: Pick<Around, 'locale'>): Phrase {
  if (phrases.length === 0) return [];
  const rest = phrases.length - mostNames;
  if (rest < 2) return list(phrases, around);
  const more = say(around, 'andMore', { count: rest });
  return enumerate([list(phrases.slice(0, mostNames), around), more], around);
}
