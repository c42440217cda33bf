import { reportBug } from '#base/report-bug.ts';
import { endCards } from './end-cards.ts';

/**
 * Brings what narrows a list with the first touch, or where the address asks for it: most who open a
 * list only read it.
 */
export function wakeList(): void {
  const place = document.getElementById('record-list');
  if (!place) return;
  endCards();
  const timer = setInterval(endCards, 60_000);
  let isComing = false;
  const wake = (asked: string, words?: string) => {
    if (isComing) return;
    isComing = true;
    import('./start-list.tsx')
      .then(({ startLiveList }) => startLiveList(place, asked, words))
      .then(
        () => clearInterval(timer),
        (error) => {
          reportBug(error);
          isComing = false;
          (place.querySelector('[data-failed]') as HTMLElement).hidden = false;
        },
      );
  };
  place.addEventListener('click', (event) => {
    const touched = (event.target as Element).closest<HTMLElement>('[data-choose],[data-open]');
    if (!touched || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    wake(touched.dataset.choose ?? '');
  });
  place.addEventListener('submit', (event) => {
    const { words } = event.target as HTMLFormElement;
    if (!words) return;
    event.preventDefault();
    wake('', words.value);
  });
  if (location.search) wake(location.search);
}
