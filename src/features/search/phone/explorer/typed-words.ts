/** Under this name words go from a page to the explorer, as `components/hand-words-over.ts` writes it. */
const key = 'q';

/** The words that another page has handed over, once. */
export function takeTyped(): string | undefined {
  try {
    const typed: string | undefined = sessionStorage[key];
    sessionStorage.removeItem(key);
    return typed;
  } catch {
    return;
  }
}

/** Lets the words outlive the page while it is loaded anew. */
export function keepTyped(words: string): void {
  try {
    sessionStorage[key] = words;
  } catch {
    // Then they must be typed again.
  }
}
