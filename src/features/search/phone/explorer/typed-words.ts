/** Under this name words go from a page to the explorer. */
export const typedKey = 'q';

/** The words that another page has handed over, once. */
export function takeTyped(): string | undefined {
  try {
    const typed: string | undefined = sessionStorage[typedKey];
    sessionStorage.removeItem(typedKey);
    return typed;
  } catch {
    return;
  }
}

/** Lets the words outlive the page while it is loaded anew. */
export function keepTyped(words: string): void {
  try {
    sessionStorage[typedKey] = words;
  } catch {
    // Then they must be typed again.
  }
}
