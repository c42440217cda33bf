import { useCallback, useState } from 'react';
import type { Point } from '#distance.ts';
import { askPosition, type PositionTrouble } from '#islands/position/ask-position.ts';

/** Where the phone is, asked for on a tap only, kept in this page alone. */
export function usePosition() {
  const [position, setPosition] = useState<Point>();
  const [trouble, setTrouble] = useState<PositionTrouble>();
  const locate = useCallback(async () => {
    setTrouble(undefined);
    const found = await askPosition();
    if (typeof found === 'string') setTrouble(found);
    else setPosition(found);
  }, []);
  return { position, trouble, locate };
}
