type Kind = 'localStorage' | 'sessionStorage';

/**
 * What the phone keeps under a name; none where it keeps nothing, and where no page may ask, as in
 * private windows.
 */
export function readStored(kind: Kind, name: string): string | null {
  try {
    return globalThis[kind].getItem(name);
  } catch {
    return null;
  }
}

/** What the phone keeps as JSON in `localStorage`; `null` also where it is damaged. */
export function readStoredJson<T>(name: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

/** Whether anything stands in `localStorage` under a name that begins so. */
export function hasStored(beginning: string): boolean {
  try {
    return Object.keys(localStorage).some((name) => name.startsWith(beginning));
  } catch {
    return false;
  }
}

/** What stands in `localStorage` as JSON under names that begin so; nothing where any of it is damaged. */
export function listStored<T>(beginning: string): [name: string, value: T | null][] {
  try {
    return Object.entries<string>(localStorage)
      .filter(([name]) => name.startsWith(beginning))
      .map(([name, text]) => [name, JSON.parse(text)]);
  } catch {
    return [];
  }
}

/**
 * Keeps a text, or forgets it where there is none.
 *
 * @returns whether the phone did: not in every private window, nor where there is no room
 */
export function store(kind: Kind, name: string, text: string | undefined): boolean {
  try {
    if (text) globalThis[kind].setItem(name, text);
    else globalThis[kind].removeItem(name);
    return true;
  } catch {
    return false;
  }
}
