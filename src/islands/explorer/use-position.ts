import { useCallback, useState } from 'react';
import { measureDistance, type Point } from '#distance.ts';

/** The middle of the Kingdom, and how far from it nobody is in it any more, in kilometres. */
const middle = { lat: 29.2, lng: -8.5 };
const reach = 1300;

/** Where the phone is, asked for on a tap only, kept in this page alone. */
export function usePosition() {
  const [position, setPosition] = useState<Point>();
  const [trouble, setTrouble] = useState<'unknown' | 'far'>();
  const locate = useCallback(() => {
    setTrouble(undefined);
    if (!navigator.geolocation) return setTrouble('unknown');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const found = { lat: coords.latitude, lng: coords.longitude };
        if (measureDistance(found, middle) > reach) setTrouble('far');
        else setPosition(found);
      },
      () => setTrouble('unknown'),
      { maximumAge: 600_000, timeout: 15_000 },
    );
  }, []);
  return { position, trouble, locate };
}
