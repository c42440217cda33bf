/** While what the address of a page names is fetched, nothing is said of it, and what leads on waits (fetched.css). */
export function awaitNamed(): void {
  showSaid();
  (document.querySelector('main') as HTMLElement).ariaBusy = 'true';
}

/** When it has come, or not: of all that stands in the page to be said of it, shows what is true. */
export function showSaid(...said: unknown[]): void {
  for (const each of document.querySelectorAll<HTMLElement>('[data-said]'))
    each.hidden = !said.includes(each.dataset.said);
  (document.querySelector('main') as HTMLElement).ariaBusy = 'false';
}
