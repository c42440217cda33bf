import { listDrawn, sheetChanged } from './sheet-names.ts';

/**
 * Puts a button for the referral sheet beside every association in a list of the page, also in lists
 * that are drawn later. `sheet-count.ts` knows which of them are pressed, and is told of new ones.
 */
const words = document.querySelector<HTMLElement>('[data-add-to-sheet]')?.dataset.addToSheet ?? '';

function placeButtons(): void {
  for (const place of document.querySelectorAll('[data-referable]')) {
    if (place.querySelector('button')) continue;
    const name = place.querySelector('a') as HTMLAnchorElement;
    const button = document.createElement('button');
    button.className = 'to-sheet';
    button.type = 'button';
    button.value = name.pathname.split('/').at(-2) as string;
    // Says what + does, to the eye as well.
    button.ariaLabel = button.title = words.replace('{name}', () => name.textContent);
    place.append(button);
  }
  dispatchEvent(new Event(sheetChanged));
}

addEventListener(listDrawn, placeButtons);
placeButtons();

// After a tap the count is shown wherever the page is scrolled to: it says where the association went.
addEventListener('click', ({ target }) => {
  if (!(target as Element).closest('button[value]')) return;
  const { style } = document.querySelector('#sheet') as HTMLElement;
  style.cssText =
    'position:fixed;inset-block-end:.75rem;inset-inline-start:.75rem;z-index:3;background:var(--surface)';
});
