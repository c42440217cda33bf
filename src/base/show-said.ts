/** Before what the address of a page names is fetched: the page keeps room for it (parts.css), and says nothing yet. */
export function keepRoom(): void {
  showSaid();
  (document.querySelector('main') as HTMLElement).ariaBusy = 'true';
}

/** When it has come, or not: of all that stands in the page to be said of it, shows what is true. */
export function showSaid(...said: unknown[]): void {
  for (const each of document.querySelectorAll<HTMLElement>('[data-said]'))
    each.hidden = !said.includes(each.dataset.said);
  (document.querySelector('main') as HTMLElement).ariaBusy = 'false';
}
