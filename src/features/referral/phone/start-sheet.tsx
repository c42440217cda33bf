import { createRoot } from 'react-dom/client';
import { ReferralList } from './referral-list.tsx';
import type { SheetProps } from './write-sheet-texts.ts';

/** Draws the sheet that the phone keeps, or that the address names. */
export function startSheet(): void {
  const element = document.getElementById('referral-sheet');
  const json = document.getElementById('sheet-props')?.textContent;
  if (!element || !json) return;
  const props: SheetProps = JSON.parse(json);
  createRoot(element).render(<ReferralList {...props} />);
}
