/**
 * Hides the empty sheet of the page where another one is about to be drawn. The header has counted what this phone keeps;
 * an address that asks for something has its own.
 */
const empty = document.querySelector<HTMLElement>('#referral-sheet > *');
const count = document.getElementById('sheet')?.dataset.count;
if (empty) empty.hidden = count !== '0' || location.search !== '';

export {};
