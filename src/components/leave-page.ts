/**
 * Leaves a sensitive page: it goes blank at once, and the harmless page takes its place in the
 * history, so that "back" does not return to it. "Back" to another sensitive page that was seen before
 * in this tab leads away again. Pressing Shift three times is the key that people know from
 * https://design-system.service.gov.uk/components/exit-this-page/
 */
export {};

const link = document.querySelector('#leave') as HTMLAnchorElement;
const left = 'left';
let presses = 0;

function leave(): void {
  document.title = '';
  document.body.replaceChildren();
  try {
    sessionStorage[left] = 1;
  } catch {
    // Where nothing may be kept, "back" may lead to the sensitive page before this one.
  }
  location.replace(link.href);
}

link.onclick = (event) => {
  event.preventDefault();
  leave();
};
window.onkeydown = ({ key, repeat }) => {
  if (repeat || link.closest('[hidden]')) return;
  presses = key === 'Shift' ? presses + 1 : 0;
  if (presses > 2) leave();
};
window.onpageshow = ({ persisted }) => {
  try {
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (!persisted && visit?.type !== 'back_forward') sessionStorage.removeItem(left);
    else if (sessionStorage[left]) leave();
  } catch {
    // See above.
  }
};
