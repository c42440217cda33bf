/**
 * Hands the words of a search form to the explorer. Browsers remember addresses, and the form's own
 * would hold the words. Where the phone keeps nothing, it leads there all the same.
 */
document.onsubmit = (event) => {
  const form = event.target as HTMLFormElement;
  const box = form.elements.namedItem('q') as HTMLInputElement | null;
  if (event.defaultPrevented || !box) return;
  // As in islands/explorer/typed-words.ts.
  sessionStorage.typed = box.value;
  event.preventDefault();
  location.href = form.action;
};

export {};
