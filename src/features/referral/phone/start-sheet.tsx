import { createRoot } from 'react-dom/client';
import type { SheetProps } from '#features/referral/view/write-sheet-texts.ts';
import { ReferralList } from './referral-list.tsx';

/** Draws the sheet that the phone keeps, or that the address names. */
export function startSheet(): void {
  const element = document.getElementById('referral-sheet');
  const json = document.getElementById('sheet-props')?.textContent;
  if (!element || !json) return;
  const props: SheetProps = JSON.parse(json);
  createRoot(element).render(<ReferralList {...props} />);
}
