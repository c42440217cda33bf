import { brotliCompressSync, constants } from 'node:zlib';
import type { Directory } from '#directory/directory.ts';
import type { FinderFiles } from '#features/search/build/make-finder-files.ts';
import type { Finder } from '#features/search/phone/query/finder.ts';
import { openFinder } from '#features/search/phone/query/finder.ts';
import { makeFinder } from '#features/search/view/make-finder.ts';
import type { Locale } from '#model/locales.ts';

/** A fetch that answers from memory and notes what it sent, as a host would compress it. */
export class MemoryHost {
  /** Paths that were asked for. */
  readonly sent: string[] = [];
  readonly #files: FinderFiles;
  readonly #base: string;

  constructor(files: FinderFiles, base: string) {
    this.#files = files;
    this.#base = base;
  }

  /** Bytes that were sent, brotli; weighed afterwards, so that no answer waits for it. */
  get bytes(): number {
    return this.sent.reduce((sum, path) => {
      const file = this.#files.get(path);
      return sum + (file ? weigh(file) : 0);
    }, 0);
  }

  forget(): void {
    this.sent.length = 0;
  }

  readonly fetch: typeof fetch = async (request) => {
    const path = String(request).slice(this.#base.length);
    const file = this.#files.get(path);
    this.sent.push(path);
    if (!file) return new Response(null, { status: 404, statusText: 'Not Found' });
    return new Response(new Uint8Array(file));
  };
}

export interface FinderInMemory {
  host: MemoryHost;
  files: FinderFiles;
  /** A finder that has nothing yet, on a host that has sent nothing. */
  openNew: () => Finder;
}

export function finderInMemory(directory: Directory, locale: Locale): FinderInMemory {
  const { base, files } = makeFinder(directory, locale);
  const host = new MemoryHost(files, base);
  return {
    host,
    files,
    openNew: () => {
      host.forget();
      return openFinder({ base, locale, fetch: host.fetch });
    },
  };
}

const weights = new WeakMap<Uint8Array, number>();

/** Bytes of a file once a host has compressed it: brotli at 5, as hosts do on the way. */
export function weigh(file: Uint8Array): number {
  let weight = weights.get(file);
  if (weight === undefined) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    weight = brotliCompressSync(file, { params }).length;
    weights.set(file, weight);
  }
  return weight;
}
