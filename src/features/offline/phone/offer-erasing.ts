import { reportBug } from '#base/report-bug.ts';
import { eraseAll } from './erase-all.ts';

/**
 * Brings the button to life that erases all. A sensitive page leads here by `#erase`, and then it is
 * pressed already; a link from elsewhere presses nothing.
 *
 * @param shown what the page reads of the phone: who reads a cache that was just erased would create it anew
 */
export function offerErasing(shown: Promise<void>): void {
  const part = document.querySelector<HTMLElement>('[data-erase]');
  const button = part?.querySelector('button');
  const says = part?.querySelector('[role=status]');
  if (!part || !button || !says) return;
  const erase = async () => {
    await shown;
    try {
      await eraseAll();
      says.textContent = part.dataset.done ?? '';
      dispatchEvent(new Event('erased'));
    } catch (error) {
      reportBug(error);
      says.textContent = part.dataset.failed ?? '';
    }
  };
  part.hidden = false;
  button.onclick = erase;
  if (location.hash !== '#erase') return;
  history.replaceState(null, '', location.pathname);
  // The page asks for its worker while it loads; only then can that be taken back.
  if (document.referrer.startsWith(`${location.origin}/`)) addEventListener('load', erase);
}
