import { readMinute } from './read-minute.ts';

/** Puts the cards whose minute has come among those that have ended, as the next build will. */
export function endCards(): void {
  const ended = document.querySelector<HTMLElement>('[data-ended]');
  for (const card of document.querySelectorAll<HTMLElement>('[data-until]')) {
    if (!ended || readMinute() < Number(card.dataset.until)) continue;
    delete card.dataset.until;
    ended.lastElementChild?.prepend(card);
    ended.hidden = false;
  }
}
