import { eraseAll } from './erase-all.ts';

/**
 * Brings the button to life that erases all. A sensitive page leads here by `#erase`, and then it is
 * pressed already; a link from elsewhere presses nothing.
 */
export function offerErasing(): void {
  const part = document.querySelector<HTMLElement>('[data-erase]');
  const button = part?.querySelector('button');
  const says = part?.querySelector('[role=status]');
  if (!part || !button || !says) return;
  const erase = async () => {
    try {
      await eraseAll();
      says.textContent = part.dataset.done ?? '';
      dispatchEvent(new Event('erased'));
    } catch {
      says.textContent = part.dataset.failed ?? '';
    }
  };
  part.hidden = false;
  button.addEventListener('click', erase);
  if (location.hash !== '#erase') return;
  history.replaceState(null, '', location.pathname);
  // The page asks for its worker while it loads; only then can that be taken back.
  if (document.referrer.startsWith(`${location.origin}/`)) addEventListener('load', erase);
}
