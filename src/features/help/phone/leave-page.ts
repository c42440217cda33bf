/**
 * Leaves a sensitive page: it goes blank at once, and the harmless page takes its place in the
 * history, so that "back" does not return to it. "Back" to a sensitive page that was seen before it in
 * this tab leads away again. Pressing Shift three times is the key that people know from
 * https://design-system.service.gov.uk/components/exit-this-page/
 *
 * A profile has a kilobyte for all its scripts, hence the few words. Where nothing may be kept in the
 * tab, only the way back is not guarded.
 */
export {};

const link = document.querySelector('#leave') as HTMLAnchorElement;
let presses = 0;
let since = 0;

function leave(): void {
  document.title = '';
  document.body.replaceChildren();
  location.replace(link.href);
  sessionStorage.left = 1;
}

link.onclick = (event) => {
  event.preventDefault();
  leave();
};
window.onkeydown = ({ key, repeat, timeStamp }) => {
  if (repeat) return;
  // Presses that are five seconds apart have nothing to do with each other.
  if (key !== 'Shift' || timeStamp - since > 5000) presses = 0;
  since = timeStamp;
  if (key === 'Shift') presses += 1;
  if (presses > 2 && !link.closest('[hidden]')) leave();
};
window.onpageshow = ({ persisted }) => {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!persisted && visit?.type !== 'back_forward') sessionStorage.left = '';
  else if (sessionStorage.left) leave();
};
