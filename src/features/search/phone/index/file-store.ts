import { fromNetwork, NetworkError } from '#base/load-file.ts';

/** A file of the search that did not load: no network, not there, or cut short. Asking again tries again. */
export class SearchFileError extends NetworkError {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(path, cause);
    this.path = path;
  }
}

interface Loading {
  value: Promise<unknown>;
  /** How many still wait for it; what nobody waits for any more is not loaded to its end. */
  waiting: number;
  isThere: boolean;
  stop: AbortController;
}

type Read<T> = (bytes: Uint8Array<ArrayBuffer>) => T | Promise<T>;

/** The files below one folder: those of the finder, or the bundle of the texts. */
export class FileStore {
  readonly #base: string;
  readonly #fetch: typeof fetch;
  readonly #files = new Map<string, Loading>();
  readonly #failed = new Set<string>();
  readonly #onTheirWay = new Map<string, Promise<Response>>();

  constructor(base: string, fetchFile: typeof fetch) {
    this.#base = base;
    this.#fetch = fetchFile;
  }

  /** Takes a file that was asked for already, before the store was there. */
  expect(path: string, response: Promise<Response>): void {
    this.#onTheirWay.set(path, response);
  }

  /**
   * Fetches a file when it is first needed, and keeps what was read from it.
   *
   * @param read makes of the bytes what is kept; it throws where they are cut short
   * @throws SearchFileError, and the signal's reason once it is aborted
   */
  async load<T>(path: string, read: Read<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const loading = this.#files.get(path) ?? this.#begin(path, read);
    loading.waiting++;
    try {
      return (await abortable(signal, loading.value)) as T;
    } finally {
      loading.waiting--;
      if (!loading.waiting && !loading.isThere) {
        this.#files.delete(path);
        loading.stop.abort();
      }
    }
  }

  /** What was read from a file that is there already. */
  peek<T>(path: string): Promise<T> | undefined {
    const loading = this.#files.get(path);
    return loading?.isThere ? (loading.value as Promise<T>) : undefined;
  }

  /** Fetches a file each time it is called. @throws SearchFileError */
  async read<T>(path: string, read: Read<T>, signal?: AbortSignal): Promise<T> {
    try {
      // What came damaged once must not come from the browser's cache again.
      const cache = this.#failed.has(path) ? 'reload' : 'default';
      const coming = this.#onTheirWay.get(path);
      this.#onTheirWay.delete(path);
      const init: RequestInit = signal ? { signal, cache } : { cache };
      const response = await fromNetwork(path, coming ?? this.#fetch(this.#base + path, init));
      if (!response.ok) throw new NetworkError(path, undefined, response.status);
      return await read(new Uint8Array(await fromNetwork(path, response.arrayBuffer())));
    } catch (cause) {
      if (!signal?.aborted) this.#failed.add(path);
      // What reads a file has a `SyntaxError` or `RangeError` where that is damaged; others are its own mistakes.
      const isOwn = cause instanceof TypeError || cause instanceof ReferenceError;
      throw isOwn ? cause : new SearchFileError(path, cause);
    }
  }

  #begin(path: string, read: Read<unknown>): Loading {
    const stop = new AbortController();
    const value = this.read(path, read, stop.signal).then((made) => {
      loading.isThere = true;
      return made;
    });
    const loading: Loading = { value, waiting: 0, isThere: false, stop };
    this.#files.set(path, loading);
    return loading;
  }
}

/** A promise that is given up as soon as all who waited for its value have aborted. */
export function abortable<T>(signal: AbortSignal | undefined, value: Promise<T>): Promise<T> {
  if (!signal) return value;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    value.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Aborted with the first of two signals. `AbortSignal.any` is missing in browsers older than 2024. */
export function joinSignals(one: AbortSignal, other: AbortSignal | undefined): AbortSignal {
  if (!other) return one;
  const joined = new AbortController();
  for (const signal of [one, other]) {
    const stop = () => joined.abort(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true, signal: joined.signal });
  }
  return joined.signal;
}
