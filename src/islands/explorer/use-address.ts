import { useCallback, useEffect, useState } from 'react';
import type { Filter } from '#search/finder-fields.ts';
import { readAddress, writeAddress } from './address.ts';
import { change, type ExplorerState, nothingAsked } from './explorer-state.ts';

/**
 * While somebody types, the address changes in place; what they choose is a step that one can go back.
 * What the explorer corrects changes in place too, and what was said of the address stays.
 */
export type Step = 'typing' | 'choice' | 'correction';
export type Go = (to: ExplorerState, step: Step) => void;

/**
 * The state, kept in the address: going back and forward, reloading and sharing keep it.
 *
 * @param typed words that were in the box before this script came
 */
export function useAddress(
  isKnown: (filter: Filter, value: string) => boolean,
  typed: string | undefined,
) {
  const [state, setState] = useState(nothingAsked);
  const [dropped, setDropped] = useState<string[]>([]);

  const go: Go = useCallback((to, step) => {
    const { pathname, search, hash } = location;
    const wanted = writeAddress(to);
    if (wanted !== search) {
      const address = pathname + wanted + hash;
      try {
        if (step === 'choice') history.pushState(null, '', address);
        else history.replaceState(null, '', address);
      } catch {
        // Some browsers refuse a hundred changes in half a minute; the next one is written again.
      }
    }
    setState(to);
    if (step !== 'correction') setDropped([]);
  }, []);

  useEffect(() => {
    const read = () => {
      const found = readAddress(location.search, isKnown);
      setState(found.state);
      setDropped(found.dropped);
      return found.state;
    };
    const asked = read();
    if (typed?.trim()) go(change(asked, { words: typed }), 'correction');
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [isKnown, typed, go]);

  // Whoever changes the language goes on asking the same.
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('#languages a'))
      link.search = writeAddress(state);
  }, [state]);

  return { state, go, dropped };
}
