import type { FinderCard } from '#features/search/phone/index/cards.ts';
import type { Answer } from '#features/search/phone/query/answer.ts';
import { isSlow } from './connection.ts';
import { type ExplorerState, pageLength } from './explorer-state.ts';
import type { SearchClient } from './open-search-client.ts';
import type { Ask } from './to-question.ts';

/** Who is told of an answer as it comes. */
export interface Listener {
  /** Whether the words signal danger. */
  onRead: (isDanger: boolean) => void;
  /** Results became fewer, and the page that is asked for lies beyond their end: this one is the last. */
  onBeyond: (last: number) => void;
  /** The best card while the others are on their way, then all of the page, each with why it is there. */
  onCards: (answer: Answer, cards: FinderCard[], notes: string[]) => void;
  /** Something is there to be read. */
  onThere: () => void;
}

/** On a slow line the other cards are fetched once somebody stops to read the first. Milliseconds. */
const rest = 400;

/**
 * Answers a state, telling of it as it comes.
 *
 * @param isTyping whether the next question may come at once
 * @throws what did not load, or the reason why somebody asked for something else
 */
export async function answerState(
  finder: Pick<SearchClient, 'ask' | 'results' | 'signalsDanger' | 'describe'>,
  state: ExplorerState,
  context: Ask,
  isTyping: boolean,
  { onRead, onBeyond, onCards, onThere }: Listener,
  signal: AbortSignal,
): Promise<void> {
  // No answer waits for it. Where nobody can tell, as without the network, whom to call is shown.
  finder
    .signalsDanger(state.words, signal)
    .catch(() => true)
    .then((isDanger) => signal.aborted || onRead(isDanger));
  const answer = await finder.ask(state, context, signal);
  const last = Math.max(1, Math.ceil(answer.total / pageLength));
  if (state.page > last) return onBeyond(last);
  const page = answer.numbers.slice((state.page - 1) * pageLength, state.page * pageLength);
  const show = async (numbers: readonly number[]) => {
    const results = await finder.results(answer, numbers, signal);
    const cards = results.map(({ card }) => card);
    if (!signal.aborted) onCards(answer, cards, results.map(finder.describe));
  };
  await show(page.slice(0, 1));
  signal.throwIfAborted();
  onThere();
  if (isTyping && isSlow()) await wait(rest, signal);
  if (page.length > 1) await show(page);
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
