import { useCallback, useState } from 'react';
import type { Point } from '#base/distance.ts';

/** Where the phone is, asked for on a tap only, kept in this page alone; what asks comes with the tap. */
export function usePosition() {
  const [found, setFound] = useState<Point | 'unknown' | 'far'>();
  const locate = useCallback(async () => {
    setFound(undefined);
    try {
      const { findPosition } = await import('./find-position.ts');
      setFound(await findPosition());
    } catch {
      setFound('unknown');
    }
  }, []);
  return typeof found === 'string'
    ? { position: undefined, trouble: found, locate }
    : { position: found, trouble: undefined, locate };
}
