import { useEffect, useState } from 'react';

/** A part of the explorer that few need, fetched when it is wanted; undefined until it is there. */
export function useLoaded<T>(load: () => Promise<T>, isWanted: boolean): T | undefined {
  const [part, setPart] = useState<{ loaded: T }>();
  useEffect(() => {
    if (!isWanted || part) return;
    let isHere = true;
    load().then(
      (loaded) => {
        if (isHere) setPart({ loaded });
      },
      // It is fetched again the next time it is wanted.
      () => {},
    );
    return () => {
      isHere = false;
    };
  }, [load, isWanted, part]);
  return part?.loaded;
}
