import { fromNetwork, NetworkError } from '#base/load-file.ts';
import { abortable } from './abortable.ts';

/** A file of the finder that did not come: no network, not there, or cut short. Asking again tries again. */
export class FinderFileError extends NetworkError {
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

/** Files of the finder, each fetched when it is first needed and then kept as what was read from it. */
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
   * @param read makes of the bytes what is kept; it throws where they are cut short
   * @throws FinderFileError, and the signal's reason once it is aborted
   */
  async load<T>(path: string, read: (bytes: Uint8Array) => T, signal?: AbortSignal): Promise<T> {
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

  #begin(path: string, read: (bytes: Uint8Array) => unknown): Loading {
    const stop = new AbortController();
    const value = this.#read(path, read, stop.signal);
    const loading: Loading = { value, waiting: 0, isThere: false, stop };
    this.#files.set(path, loading);
    value.then(
      () => {
        loading.isThere = true;
      },
      () => {
        if (this.#files.get(path) === loading) this.#files.delete(path);
      },
    );
    return loading;
  }

  async #read(path: string, read: (bytes: Uint8Array) => unknown, signal: AbortSignal) {
    try {
      // What came damaged once must not come from the browser's cache again.
      const cache = this.#failed.has(path) ? 'reload' : 'default';
      const coming = this.#onTheirWay.get(path);
      this.#onTheirWay.delete(path);
      const response = await fromNetwork(
        path,
        coming ?? this.#fetch(this.#base + path, { signal, cache }),
      );
      if (!response.ok) throw new NetworkError(path, undefined, response.status);
      return read(new Uint8Array(await fromNetwork(path, response.arrayBuffer())));
    } catch (cause) {
      if (!signal.aborted) this.#failed.add(path);
      // What reads a file has a `SyntaxError` or `RangeError` where that is damaged; others are its own mistakes.
      const isOwn = cause instanceof TypeError || cause instanceof ReferenceError;
      throw isOwn ? cause : new FinderFileError(path, cause);
    }
  }
}
