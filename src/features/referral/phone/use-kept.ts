import { useEffect, useState } from 'react';
import { keep, readKept } from './kept-ids.ts';

/** The phone's own sheet, also while another tab changes it. */
export function useKept() {
  const [ids, setIds] = useState(readKept);
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => {
    const read = () => setIds(readKept());
    addEventListener('storage', read);
    return () => removeEventListener('storage', read);
  }, []);
  /** Where the phone keeps nothing, the sheet changes all the same as long as the page is open. */
  const change = (next: string[]) => {
    setIsRefused(!keep(next));
    setIds(next);
  };
  return { ids, change, isRefused };
}
