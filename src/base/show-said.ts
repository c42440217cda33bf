import { reportBug } from './report-bug.ts';

/**
 * Opens what the address of a page names. Until it has come nothing is said of it, and what leads on waits
 * (fetched.css); where it does not come, that is said.
 *
 * @param open ends with `showSaid`
 */
export async function openNamed(open: () => Promise<unknown>): Promise<void> {
  showSaid();
  setBusy(true);
  try {
    await open();
  } catch (error) {
    showSaid('lost');
    reportBug(error);
  }
}

/** Of all that stands in the page to be said of what was asked for, shows what is true. */
export function showSaid(...said: unknown[]): void {
  for (const each of document.querySelectorAll<HTMLElement>('[data-said]'))
    each.hidden = !said.includes(each.dataset.said);
  setBusy(false);
}

function setBusy(isBusy: boolean): void {
  document.querySelector('main')?.setAttribute('aria-busy', String(isBusy));
}
