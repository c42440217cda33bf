import { NetworkError } from '#base/load-file.ts';

/** A file of the texts that did not come: no network, not there, or cut short. Asking again tries again. */
export class TextsFileError extends NetworkError {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(path, cause);
    this.path = path;
  }
}

/** The files of a locale's bundle, as Pagefind and its lexicon ask for them. */
export class BundleFiles {
  readonly #base: string;
  readonly #fetch: typeof fetch;
  readonly #expected = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  readonly #failed = new Set<string>();
  #lost: unknown;

  constructor(base: string, fetchFile: typeof fetch) {
    this.#base = base;
    this.#fetch = fetchFile;
  }

  /** Fetches a file that Pagefind will ask for later. */
  expect(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const file = this.#expected.get(path) ?? this.load(path);
    this.#expected.set(path, file);
    file.catch(() => this.#expected.delete(path));
    return file;
  }

  /** What Pagefind uses in the place of `fetch`. It takes a file once and keeps what it makes of it. */
  readonly answer = async (request: RequestInfo | URL): Promise<Response> => {
    const path = String(request).slice(this.#base.length).replace(/\?.*/s, '');
    const file = this.#expected.get(path) ?? this.load(path);
    this.#expected.delete(path);
    try {
      return new Response(await file);
    } catch (error) {
      this.#lost = error;
      throw error;
    }
  };

  /** @throws TextsFileError of a file that Pagefind went on without since the last time */
  throwIfLost(): void {
    const lost = this.#lost;
    this.#lost = undefined;
    if (lost) throw lost;
  }

  /** @throws TextsFileError */
  async load(path: string): Promise<Uint8Array<ArrayBuffer>> {
    try {
      // What came damaged once must not come from the browser's cache again.
      const cache = this.#failed.has(path) ? 'reload' : 'default';
      const response = await this.#fetch(this.#base + path, { cache });
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      return await inflate(new Uint8Array(await response.arrayBuffer()));
    } catch (cause) {
      this.#failed.add(path);
      throw new TextsFileError(path, cause);
    }
  }
}

/**
 * Files of the index are gzip. The browser unpacks them faster than Pagefind's script, and says where
 * one is cut short; a browser that cannot leaves it to Pagefind.
 */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip || typeof DecompressionStream === 'undefined') return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
