import { useEffect, useState } from 'react';
import { savesData } from './connection.ts';
import type { ExplorerProps } from './explorer-props.ts';
import { useLoaded } from './use-loaded.ts';

interface Props extends Pick<ExplorerProps, 'texts' | 'collections' | 'locale' | 'lang'> {
  /** Words that the finder has answered; empty while it has not. */
  words: string;
  /** Addresses that the list above shows already. */
  shown: readonly string[];
}

const loadResults = () => import('./text-results.tsx');

/** Where browsers know no quiet moment, this many milliseconds are one. */
const quiet = 500;

/** What stands inside the texts: fetched in a quiet moment, or on a tap where somebody saves data. */
export function TextsPart(props: Props) {
  const { words, texts } = props;
  const [isWanted, setIsWanted] = useState(false);
  const [isHeldBack, setIsHeldBack] = useState(false);
  const isAsked = words.trim() !== '';
  useEffect(() => {
    if (!isAsked || isWanted) return;
    if (savesData()) return setIsHeldBack(true);
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(() => setIsWanted(true), quiet);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(() => setIsWanted(true), { timeout: 3000 });
    return () => cancelIdleCallback(request);
  }, [isAsked, isWanted]);
  const part = useLoaded(loadResults, isWanted && isAsked);
  if (!isAsked) return null;
  if (part) return <part.TextResults {...props} />;
  if (!isHeldBack) return null;
  return (
    <p>
      <button type="button" className="button" onClick={() => setIsWanted(true)}>
        {texts.textsAsk}
      </button>
    </p>
  );
}
