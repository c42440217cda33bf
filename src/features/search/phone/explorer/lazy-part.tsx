import { useEffect, useState } from 'react';
import { reportBug } from '#base/report-bug.ts';
import { tryAgain } from '#features/search/phone/try-again.ts';
import type { ExplorerProps } from './explorer-props.ts';

/**
 * A part of the explorer that few need, fetched when it is wanted.
 *
 * @param base folder of the finder's files
 */
export function useLazyPart<T>(base: string, load: () => Promise<T>, isWanted: boolean) {
  const [part, setPart] = useState<{ loaded: T }>();
  const [hasFailed, setHasFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks for the same again.
  useEffect(() => {
    if (!isWanted || part) return;
    setHasFailed(false);
    load().then(
      (loaded) => {
        setPart({ loaded });
        setHasFailed(false);
      },
      (error) => {
        reportBug(error);
        setHasFailed(true);
      },
    );
  }, [load, isWanted, part, tries]);
  return {
    /** Undefined until it is there. */
    part: part?.loaded,
    hasFailed: isWanted && hasFailed,
    retry: () => void tryAgain(base, () => setTries(tries + 1), true),
  };
}

/** Something did not come: says what, and tries again on a tap. */
export function LoadFailure({
  text,
  texts,
  onRetry,
}: Pick<ExplorerProps, 'texts'> & { text: string; onRetry: () => void }) {
  return (
    <p className="notice" role="alert">
      {text}{' '}
      <button type="button" className="button" onClick={onRetry}>
        {texts.retry}
      </button>
    </p>
  );
}
