import { useCallback, useEffect, useRef, useState } from 'react';
import { isNetworkError } from '#base/load-file.ts';
import { reportBug } from '#base/report-bug.ts';
import { findPosition } from '#features/search/phone/find-position.ts';
import type { ListPlace } from './list-place.ts';
import {
  isAwaitingWords,
  type ListAction,
  type ListModel,
  listMissingFiles,
  reduceList,
} from './list-reducer.ts';
import { loadCards } from './load-cards.ts';
import { readMinute } from './read-minute.ts';
import { readListAddress, writeListAddress } from './rows/list-address.ts';

const loadFinder = () => import('./find-in-list.ts');

/** The model of a list, with what it says to the browser and hears from it. */
export function useList(place: ListPlace, start: ListModel, isTouched: boolean) {
  const { folder, home } = place;
  const [model, setModel] = useState(start);
  const latest = useRef(model);
  const dispatch = useCallback(
    (action: ListAction) => {
      latest.current = reduceList(latest.current, action);
      setModel(latest.current);
      const { asked, rows } = latest.current;
      // Words stand beside the address, not in it: a browser remembers addresses.
      if (action.type === 'chosen')
        history.pushState({ words: asked.words }, '', home + writeListAddress(asked, rows));
    },
    [home],
  );

  useEffect(() => {
    const { asked, rows } = latest.current;
    const address = home + writeListAddress(asked, rows);
    // What was touched is a step that one can go back: to the page as it came.
    if (isTouched && (asked.words || address !== location.pathname + location.search))
      history.pushState({ words: asked.words }, '', address);
    const come = ({ state: kept }: PopStateEvent) => {
      const { state, dropped } = readListAddress(location.search, latest.current.rows);
      const page = /\/more\/(\d+)\/$/.exec(location.pathname)?.[1];
      const words = (kept as { words?: string } | null)?.words ?? '';
      const asked = { ...state, words, page: page ? Number(page) : state.page };
      dispatch({ type: 'came', asked, dropped });
    };
    addEventListener('popstate', come);
    const timer = setInterval(() => dispatch({ type: 'minute', now: readMinute() }), 60_000);
    return () => {
      removeEventListener('popstate', come);
      clearInterval(timer);
    };
  }, [home, isTouched, dispatch]);

  const fail = useCallback(
    (error: unknown) => {
      reportBug(error);
      // A newer build has other rows: the page comes anew, and its address says what is asked.
      if (isNetworkError(error) && (error as { status?: number }).status === 409) location.reload();
      else dispatch({ type: 'failed' });
    },
    [dispatch],
  );
  const missing = listMissingFiles(model).join(' ');
  useEffect(() => {
    if (!missing || model.failed) return;
    loadCards(folder, latest.current).then((files) => {
      for (const { number, cards } of files) dispatch({ type: 'cards', file: number, cards });
    }, fail);
  }, [missing, model.failed, folder, dispatch, fail]);

  const words = isAwaitingWords(model) ? model.asked.words : '';
  useEffect(() => {
    if (!words || model.failed) return;
    const stop = new AbortController();
    loadFinder()
      .then(({ findInList }) => findInList(place, words, stop.signal))
      .then(
        (ids) => dispatch({ type: 'matched', words, ids }),
        (error) => stop.signal.aborted || fail(error),
      );
    return () => stop.abort();
  }, [words, model.failed, place, dispatch, fail]);

  const locate = () => {
    dispatch({ type: 'located', position: 'asking' });
    findPosition().then((position) => dispatch({ type: 'located', position }), reportBug);
  };
  return { model, dispatch, locate };
}
