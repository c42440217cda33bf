import { reportBug } from '#base/report-bug.ts';

/** Waits for somebody who wants to see; what compares is fetched then. What was ticked stands behind the # alone, which no phone sends. */
export function offerMatch(): void {
  const form = document.querySelector<HTMLFormElement>('[data-match]');
  if (!form) return;
  const show = async () => {
    try {
      const { showMatches } = await import('./show-matches.ts');
      await showMatches(form);
    } catch (error) {
      const says = form.querySelector('[data-match-says]');
      if (says) says.textContent = form.dataset.failed ?? '';
      reportBug(error);
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show();
  });
  const ticked = new URLSearchParams(location.hash.slice(1));
  if (ticked.size === 0) return;
  for (const input of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'input, select',
  )) {
    if (input instanceof HTMLInputElement) input.checked = ticked.has(input.name, input.value);
    else input.value = ticked.get(input.name) ?? '';
  }
  void show();
}
