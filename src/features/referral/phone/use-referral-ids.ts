import { useEffect, useState } from 'react';
import { keepReferralIds, readReferralIds } from './referral-ids.ts';
import { sheetChanged } from './sheet-names.ts';

/** The phone's own sheet, also while another tab changes it. */
export function useReferralIds() {
  const [ids, setIds] = useState(readReferralIds);
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => {
    const read = () => setIds(readReferralIds());
    addEventListener(sheetChanged, read);
    return () => removeEventListener(sheetChanged, read);
  }, []);
  /** Where the phone keeps nothing, the sheet changes all the same as long as the page is open. */
  const change = (next: string[]) => {
    setIsRefused(!keepReferralIds(next));
    setIds(next);
  };
  return { ids, change, isRefused };
}
