const key = 'sent-draft';

/** The page to which the host leads has no form: it erases what has come. */
export function rememberSent(name: string): void {
  try {
    sessionStorage.setItem(key, name);
  } catch {
    // Then it stays until somebody erases it.
  }
}

/** On the page of thanks. */
export function forgetSent(): void {
  try {
    localStorage.removeItem(sessionStorage.getItem(key) ?? '');
    sessionStorage.removeItem(key);
  } catch {
    // Then nothing was kept.
  }
}
