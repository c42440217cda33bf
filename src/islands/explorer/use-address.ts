import { useCallback, useEffect, useState } from 'react';
import type { Filter } from '#search/finder-fields.ts';
import { readAddress, writeAddress } from './address.ts';
import { type ExplorerState, nothingAsked } from './explorer-state.ts';

/** While somebody types, the address changes in place; what they choose is a step that one can go back. */
export type Step = 'typing' | 'choice';

/** The state, kept in the address: going back and forward, reloading and sharing keep it. */
export function useAddress(isKnown: (filter: Filter, value: string) => boolean) {
  const [state, setState] = useState(nothingAsked);
  const [dropped, setDropped] = useState<string[]>([]);

  useEffect(() => {
    const read = () => {
      const found = readAddress(location.search, isKnown);
      setState(found.state);
      setDropped(found.dropped);
    };
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [isKnown]);

  const go = useCallback((to: ExplorerState, step: Step) => {
    const { pathname, search, hash } = location;
    const wanted = writeAddress(to);
    if (wanted !== search) {
      const address = pathname + wanted + hash;
      try {
        if (step === 'typing') history.replaceState(null, '', address);
        else history.pushState(null, '', address);
      } catch {
        // Some browsers refuse a hundred changes in half a minute; the next one is written again.
      }
    }
    setState(to);
    setDropped([]);
  }, []);

  return { state, go, dropped };
}
