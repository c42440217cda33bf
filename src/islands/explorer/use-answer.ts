import { useCallback, useEffect, useRef, useState } from 'react';
import { tryAgain } from '#islands/try-again.ts';
import type { FinderCard } from '#search/finder-card.ts';
import type { Answer } from '#search/question.ts';
import { isSlow } from './connection.ts';
import type { ExplorerProps } from './explorer-props.ts';
import { type ExplorerState, isUntouched, pageLength } from './explorer-state.ts';
import type { OpenDirectory } from './open-directory.ts';
import type { Ask } from './to-question.ts';
import { keepTyped, takeTyped } from './typed-words.ts';
import type { Go } from './use-address.ts';

/** A pause in typing, in milliseconds: asking at every letter would cost data. */
const pause = 160;
/** A longer one: on a slow line the other cards are fetched once somebody stops to read the first. */
const rest = 400;

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
export function useAnswer(props: ExplorerProps, state: ExplorerState, around: Ask, go: Go) {
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
  const directory = useRef<Promise<OpenDirectory>>(undefined);
  const wordsBefore = useRef('');

  const open = useCallback(() => {
    if (directory.current) return directory.current;
    // What the finder asks for first comes beside its script, not after it.
    const start = fetch(`${base}start.json`);
    start.catch(() => {});
    directory.current = import('./open-directory.ts').then(
      ({ openDirectory }) => openDirectory(props, start),
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
        const finder = await open();
        // No answer waits for it. Where nobody can tell, as without the network, whom to call is shown.
        finder
          .signalsDanger(state.words, stop.signal)
          .catch(() => true)
          .then((isDanger) => stop.signal.aborted || setRead({ words: state.words, isDanger }));
        const answer = await finder.ask(state, around, stop.signal);
        const last = Math.max(1, Math.ceil(answer.total / pageLength));
        // Results become fewer, and a shared address may lead beyond their end.
        if (state.page > last) return go({ ...state, page: last }, 'correction');
        const page = answer.numbers.slice((state.page - 1) * pageLength, state.page * pageLength);
        const show = (cards: FinderCard[]) => {
          if (stop.signal.aborted) return;
          // A note shows a word as the card writes it.
          const notes = page.map((number) => finder.describe(answer, number));
          setFound({ state, answer, total: answer.total, cards, notes });
        };
        // The best one is shown while the others are on their way.
        show(await finder.cards(page.slice(0, 1), stop.signal));
        stop.signal.throwIfAborted();
        setStatus('there');
        if (isTyping && isSlow()) await wait(rest, stop.signal);
        if (page.length > 1) show(await finder.cards(page, stop.signal));
      } catch {
        if (!stop.signal.aborted) setStatus('failed');
      }
    };
    const timer = setTimeout(ask, isTyping && isLetter ? pause : 0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [state, around, tries, open, go]);

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

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
