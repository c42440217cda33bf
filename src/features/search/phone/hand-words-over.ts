import { typedKey } from './explorer/typed-words.ts';

/**
 * Hands the words of a search form to the explorer. Browsers remember addresses, and the form's own
 * would hold the words. Where the phone keeps nothing, it leads there all the same.
 */
addEventListener('submit', (event) => {
  const { q, action } = event.target as HTMLFormElement;
  if (!q || event.defaultPrevented) return;
  sessionStorage[typedKey] = q.value;
  location.href = action;
  event.preventDefault();
});
