import { useCallback, useEffect, useRef, useState } from 'react';
import type { FinderCard } from '#features/search/phone/index/cards.ts';
import type { Answer } from '#features/search/phone/query/answer.ts';
import { tryAgain } from '#features/search/phone/try-again.ts';
import type { ExplorerProps } from './explorer-props.ts';
import { type ExplorerState, isUntouched } from './explorer-state.ts';
import type { SearchClient } from './open-search-client.ts';
import type { Ask } from './to-question.ts';
import { keepTyped, takeTyped } from './typed-words.ts';
import type { Go } from './use-address.ts';

/** A pause in typing, in milliseconds: asking at every letter would cost data. */
const pause = 160;

export interface Found {
  /** What was asked; the answer to it is shown until the next one is there. */
  state: ExplorerState;
  /** None where nothing is asked: the page brought everybody. */
  answer: Answer | undefined;
  total: number;
  cards: readonly FinderCard[];
  /** Why each of the cards is there. */
  notes: readonly string[];
}

/** Answers what is asked, a new question giving up the one before; what is there stays if it fails. */
export function useAnswer(props: ExplorerProps, state: ExplorerState, context: Ask, go: Go) {
  const { base, first, total } = props;
  const everybody = {
    answer: undefined,
    total,
    cards: first,
    notes: [],
  };
  const [found, setFound] = useState<Found>({ state, ...everybody });
  const [status, setStatus] = useState<'there' | 'asking' | 'failed'>('there');
  const [read, setRead] = useState({ words: '', isDanger: false });
  const [tries, setTries] = useState(0);
  const directory = useRef<Promise<SearchClient>>(undefined);
  const wordsBefore = useRef('');

  const open = useCallback(() => {
    if (directory.current) return directory.current;
    // What the finder asks for first comes beside its script, not after it.
    const start = fetch(`${base}start.json`);
    start.catch(() => {});
    directory.current = import('./open-search-client.ts').then(
      ({ openSearchClient: openDirectory }) => openDirectory(props, start),
      (cause) => {
        directory.current = undefined;
        throw cause;
      },
    );
    return directory.current;
  }, [props, base]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same again.
  useEffect(() => {
    const isTyping = state.words !== wordsBefore.current;
    // Words that come at once, dictated or pasted, are not the beginning of others.
    const isLetter = Math.abs(state.words.length - wordsBefore.current.length) === 1;
    wordsBefore.current = state.words;
    if (!state.words.trim()) setRead({ words: state.words, isDanger: false });
    if (isUntouched(state)) {
      setFound({ state, ...everybody });
      setStatus('there');
      return;
    }
    const stop = new AbortController();
    const ask = async () => {
      setStatus('asking');
      try {
        const { answer } = await open();
        await answer(
          state,
          context,
          isTyping,
          {
            onRead: (isDanger) => setRead({ words: state.words, isDanger }),
            onBeyond: (page) => go({ ...state, page }, 'correction'),
            onCards: (answer, cards, notes) =>
              setFound({ state, answer, total: answer.total, cards, notes }),
            onThere: () => setStatus('there'),
          },
          stop.signal,
        );
      } catch {
        if (!stop.signal.aborted) setStatus('failed');
      }
    };
    const timer = setTimeout(ask, isTyping && isLetter ? pause : 0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [state, context, tries, open, go]);

  // Without the directory it is its script that did not come.
  const retry = () => {
    // The page may be loaded anew, and its address holds no words that are not known to be harmless.
    keepTyped(state.words);
    const again = () => {
      takeTyped();
      setTries(tries + 1);
    };
    void tryAgain(base, again, !directory.current);
  };
  return { found, status, open, retry, read };
}
