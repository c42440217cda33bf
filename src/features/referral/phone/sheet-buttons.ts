import { listDrawn, sheetChanged } from './sheet-names.ts';

/**
 * Puts a button for the referral sheet beside every association in a list of the page, also in lists
 * that are drawn later. `sheet-count.ts` knows which of them are pressed, and is told of new ones.
 */
const words = document.querySelector<HTMLElement>('[data-add-to-sheet]')?.dataset.addToSheet ?? '';

function placeButtons(): void {
  const names = '.card a, .answer :is(h2, h3) a, .compact-list a';
  for (const name of document.querySelectorAll<HTMLAnchorElement>(names)) {
    const id = /\/associations\/([^/]+)\/$/.exec(name.pathname)?.[1];
    const place = name.closest('.card, .answer, li');
    if (!id || place?.querySelector('button')) continue;
    const button = document.createElement('button');
    button.className = 'to-sheet';
    button.type = 'button';
    button.value = id;
    // Says what + does, to the eye as well.
    button.ariaLabel = button.title = words.replace('{name}', () => name.textContent);
    place?.append(button);
  }
  dispatchEvent(new Event(sheetChanged));
}

addEventListener(listDrawn, placeButtons);
placeButtons();

// Who puts somebody on the sheet sees where that went, however far down the page they are.
addEventListener('click', ({ target }) => {
  if (!(target as Element).closest('.to-sheet')) return;
  const { style } = document.querySelector('#sheet') as HTMLElement;
  style.cssText =
    'position:fixed;inset-block-end:.75rem;inset-inline-start:.75rem;z-index:3;background:var(--sheet)';
});
