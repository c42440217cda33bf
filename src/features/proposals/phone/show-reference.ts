/** The form leads here with the reference behind “#”: it goes to no server, and stays nowhere. */
export function showReference(): void {
  const reference = location.hash.slice(1);
  const place = document.querySelector<HTMLElement>('[data-reference]');
  if (!place || !/^[\da-z]{4}-[\da-z]{4}$/.test(reference)) return;
  (place.lastElementChild as Element).textContent = reference;
  place.hidden = false;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-ask]'))
    link.href += reference;
}
