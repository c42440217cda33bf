import { useEffect, useReducer } from 'react';
import type { ExplorerProps } from './explorer-props.ts';
import { useLazyPart } from './lazy-part.tsx';
import { savesData } from './open-search-client.ts';
import { isFetched, reduceTextsPart } from './texts-part-reducer.ts';

interface Props extends Pick<ExplorerProps, 'texts' | 'collections' | 'locale' | 'lang' | 'base'> {
  /** Words that the finder has answered; empty while it has not. */
  words: string;
  /** Whether nothing else is asked meanwhile. */
  isSettled: boolean;
  /** Addresses that the list above shows already. */
  shown: readonly string[];
}

const loadResults = () => import('./text-results.tsx');

/** So many milliseconds after an answer nobody is in the middle of a word. */
const pause = 800;

/** What stands inside the texts: fetched in a quiet moment, or on a tap where somebody saves data. */
export function TextsPart(props: Props) {
  const { words, isSettled, texts, base } = props;
  const [fetch, dispatch] = useReducer(reduceTextsPart, 'waiting');
  const isWanted = isFetched(fetch);
  const isAsked = words.trim() !== '';
  useEffect(() => {
    if (!isAsked || !isSettled || isWanted) return;
    if (savesData()) return dispatch('saving');
    const want = () => dispatch('wanted');
    let request = 0;
    // What weighs a hundred kilobytes must not stand in the way of the next letter's answer.
    const timer = setTimeout(() => {
      if (!('requestIdleCallback' in window)) return want();
      request = requestIdleCallback(want, { timeout: 3000 });
    }, pause);
    return () => {
      clearTimeout(timer);
      if (request) cancelIdleCallback(request);
    };
  }, [isAsked, isSettled, isWanted]);
  const { part, failure } = useLazyPart(base, loadResults, isWanted && isAsked);
  if (!isAsked) return null;
  if (part) return <part.TextResults {...props} />;
  const failed = failure('textsFailed', texts);
  if (failed) return failed;
  if (fetch === 'announced') return <p role="status">{texts.searching}</p>;
  if (fetch !== 'offered') return null;
  return (
    <p>
      <button type="button" className="button" onClick={() => dispatch('wanted')}>
        {texts.textsAsk}
      </button>
    </p>
  );
}
