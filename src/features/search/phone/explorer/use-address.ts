import { useCallback, useEffect, useRef, useState } from 'react';
import type { Filter } from '#features/search/phone/query/filters.ts';
import { readAddress, writeAddress } from './address.ts';
import { change, type ExplorerState, nothingAsked } from './explorer-state.ts';

/**
 * What somebody chooses is a step that one can go back. Words that are being typed change nothing in the
 * address yet. What the explorer corrects changes in place, and what was said of the address stays.
 */
export type AddressStep = 'typing' | 'choice' | 'correction';
export type Go = (to: ExplorerState, step: AddressStep) => void;

/**
 * The state, kept in the address: going back and forward, reloading and sharing keep it. A browser
 * remembers addresses: words stand in it only once it is known that they signal no danger.
 *
 * @param typed words that were in the box before this script came
 */
export function useAddress(
  isKnown: (filter: Filter, value: string) => boolean,
  typed: string | undefined,
) {
  const [state, setState] = useState(nothingAsked);
  const [dropped, setDropped] = useState<string[]>([]);
  const harmless = useRef('');

  const write = useCallback((to: ExplorerState, how: 'pushState' | 'replaceState') => {
    const { pathname, search, hash } = location;
    const wanted = writeAddress(to.words === harmless.current ? to : { ...to, words: '' });
    if (wanted !== search) {
      try {
        history[how](null, '', pathname + wanted + hash);
      } catch {
        // Some browsers refuse a hundred changes in half a minute; the next one is written again.
      }
    }
    carryOver(wanted);
  }, []);

  const go: Go = useCallback(
    (to, step) => {
      if (step !== 'typing') write(to, step === 'choice' ? 'pushState' : 'replaceState');
      setState(to);
      if (step !== 'correction') setDropped([]);
    },
    [write],
  );

  /** Writes the words of a state into the address, or takes them out of it. */
  const settle = useCallback(
    (of: ExplorerState, isHarmless: boolean) => {
      harmless.current = isHarmless ? of.words : '';
      write(of, 'replaceState');
    },
    [write],
  );

  useEffect(() => {
    const read = () => {
      const found = readAddress(location.search, isKnown);
      setState(found.state);
      setDropped(found.dropped);
      carryOver(location.search);
      return found.state;
    };
    const asked = read();
    if (typed?.trim()) go(change(asked, { words: typed }), 'correction');
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [isKnown, typed, go]);

  return { state, go, settle, dropped };
}

/** Whoever changes the language goes on asking the same. */
function carryOver(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#languages a'))
    link.search = search;
}
