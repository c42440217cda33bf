/** An entry of Astro’s store, as our loaders fill it. */
export interface LoadedEntry {
  id: string;
  data: Record<string, unknown>;
  body?: string;
  digest?: string;
}

interface Loaded {
  /** By collection, then by id. */
  entries: Map<string, Map<string, LoadedEntry>>;
  /** Another number after each change. */
  changes: number;
}

/** Astro loads the loaders and the pages apart from one another: a global is what both see. */
const key = Symbol.for('twiza.loaded-entries');

/**
 * What the loaders of this process have read. While the site is developed a page takes its records from
 * here: Astro writes its store into a file half a second after a change, and reads all of it again.
 */
export function loadedEntries(): Loaded {
  const all = globalThis as { [key]?: Loaded };
  all[key] ??= { entries: new Map(), changes: 0 };
  return all[key];
}

/** Says what a collection holds now. */
export function noteEntries(collection: string, entries: readonly LoadedEntry[]): void {
  const loaded = loadedEntries();
  loaded.entries.set(collection, new Map(entries.map((entry) => [entry.id, entry])));
  loaded.changes++;
}

/** Says that one entry has changed, or has come. */
export function noteEntry(collection: string, entry: LoadedEntry): void {
  const loaded = loadedEntries();
  loaded.entries.get(collection)?.set(entry.id, entry);
  loaded.changes++;
}
