import { useEffect, useState } from 'react';
import { tryAgain } from '#features/search/phone/try-again.ts';

/**
 * A part of the explorer that few need, fetched when it is wanted.
 *
 * @param base folder of the finder's files
 */
export function useLoaded<T>(base: string, load: () => Promise<T>, isWanted: boolean) {
  const [part, setPart] = useState<{ loaded: T }>();
  const [hasFailed, setHasFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks for the same again.
  useEffect(() => {
    if (!isWanted || part) return;
    let isHere = true;
    setHasFailed(false);
    load().then(
      (loaded) => {
        if (isHere) setPart({ loaded });
      },
      () => {
        if (isHere) setHasFailed(true);
      },
    );
    return () => {
      isHere = false;
    };
  }, [load, isWanted, part, tries]);
  return {
    /** Undefined until it is there. */
    part: part?.loaded,
    hasFailed: isWanted && hasFailed,
    retry: () => void tryAgain(base, () => setTries(tries + 1), true),
  };
}
