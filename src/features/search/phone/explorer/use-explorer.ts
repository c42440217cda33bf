import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { reportBug } from '#base/report-bug.ts';
import type { FoundPosition } from '#features/search/phone/find-position.ts';
import { tryAgain } from '#features/search/phone/try-again.ts';
import type { ExplorerProps } from './explorer-props.ts';
import {
  type AnswerAction,
  type Dispatch,
  reduceExplorer,
  startModel,
} from './explorer-reducer.ts';
import { change, type ExplorerState, isUntouched, readAddress } from './explorer-state.ts';
import type { Ask, SearchClient } from './open-search-client.ts';
import { keepTyped } from './typed-words.ts';

const loadClient = () => import('./open-search-client.ts');

/** A pause in typing, in milliseconds: asking at every letter would cost data. */
const pause = 160;

/** The explorer's model, with what it says to the browser and hears from it: address, finder, position. */
export function useExplorer(
  props: ExplorerProps,
  /** All values of filters, `province/taza`. */
  values: ReadonlyMap<string, unknown>,
) {
  const { base, choices, typed } = props;
  const [model, setModel] = useState(() => startModel(props));
  const latest = useRef(model);
  const dispatch: Dispatch = useCallback((action) => {
    const now = reduceExplorer(latest.current, action);
    latest.current = now;
    // Before anything of the page moves: the browser notes where it was when the address changes.
    if (now.address !== undefined) showAddress(now.address, action.type === 'chosen');
    setModel(now);
  }, []);

  useEffect(() => {
    const come = (event?: Event) => {
      const { state, dropped } = readAddress(location.search, values);
      // What was typed before this script came is asked at once.
      const asked = !event && typed?.trim() ? change(state, { words: typed }) : state;
      dispatch({ type: 'came', address: event && location.search, asked, dropped });
    };
    come();
    addEventListener('popstate', come);
    return () => removeEventListener('popstate', come);
  }, [values, typed, dispatch]);

  const client = useRef<Promise<SearchClient>>(undefined);
  const open = useCallback(() => {
    if (client.current) return client.current;
    // The finder’s first file is fetched together with its script, not after it.
    const start = fetch(`${base}start.json`);
    // A failure is told by the finder, which waits for the same file.
    start.catch(() => {});
    client.current = loadClient().then(
      ({ openSearchClient }) => openSearchClient(props, start),
      (cause) => {
        client.current = undefined;
        throw cause;
      },
    );
    return client.current;
  }, [props, base]);

  const [place, setFoundPosition] = useState<FoundPosition>();
  const { regions } = choices;
  const position = typeof place === 'object' ? place : undefined;
  const ask: Ask = useMemo(() => ({ regions, position }), [regions, position]);
  /** Asks where the phone is, on a tap only; it stays in this page. */
  const locate = () => {
    setFoundPosition(undefined);
    open()
      .then((client) => client.findPosition())
      .then(setFoundPosition, (error) => {
        reportBug(error);
        setFoundPosition('unknown');
      });
  };
  useAnswer(model.asked, ask, open, dispatch);

  const retry = () =>
    void tryAgain(
      base,
      () => dispatch({ type: 'retried' }),
      // Without the client it is its script that did not come.
      !client.current,
      // The address holds no words that are not known to be harmless.
      () => keepTyped(model.asked.words),
    );
  return { model, dispatch, ask, open, place, locate, retry };
}

/** Answers what is asked, a new question giving up the one before. */
function useAnswer(
  asked: ExplorerState,
  context: Ask,
  open: () => Promise<SearchClient>,
  dispatch: Dispatch,
): void {
  const wordsBefore = useRef('');
  useEffect(() => {
    const isTyping = asked.words !== wordsBefore.current;
    // Words that come at once, dictated or pasted, are not the beginning of others.
    const isLetter = Math.abs(asked.words.length - wordsBefore.current.length) === 1;
    wordsBefore.current = asked.words;
    if (isUntouched(asked)) return;
    const stop = new AbortController();
    const tell = (action: AnswerAction) => stop.signal.aborted || dispatch(action);
    const answer = async () => {
      tell({ type: 'asking', of: asked });
      try {
        await (await open()).answer(asked, context, isTyping, tell, stop.signal);
      } catch (error) {
        reportBug(error);
        tell({ type: 'failed', of: asked });
      }
    };
    const timer = setTimeout(answer, isTyping && isLetter ? pause : 0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked, context, open, dispatch]);
}

/** @param isStep whether "back" leads to what the address says now */
function showAddress(address: string, isStep: boolean): void {
  const { pathname, search, hash } = location;
  if (address !== search) {
    try {
      history[isStep ? 'pushState' : 'replaceState'](null, '', pathname + address + hash);
    } catch {
      // Some browsers refuse a hundred changes in half a minute; the next one is written again.
    }
  }
  // The page in another language is asked the same.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#languages a'))
    link.search = address;
}
