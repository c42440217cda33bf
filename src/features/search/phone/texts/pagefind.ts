import { basePath } from '#base/base-path.ts';
import { fromNetwork } from '#base/load-file.ts';
import { type FileStore, SearchFileError } from '#features/search/phone/index/file-store.ts';
import { type Fragment, findBlock, readBlock, writeFragment } from './fragment-blocks.ts';

/** What is used of Pagefind's own interface in the browser. */
export interface Pagefind {
  search: (tokens: string) => Promise<{ results: readonly FoundFragment[] }>;
}

export interface FoundFragment {
  id: string;
  data: () => Promise<Fragment>;
}

export interface PagefindModule {
  /** Added by the build: the requests of the script go through it. */
  fetchBy: (fetchFile: typeof fetch) => void;
  createInstance: (options: object) => Pagefind;
}

/**
 * Names and places say most, as they do in the finder; a sound is worth less than a word, and regions
 * least, for their names hold those of provinces. What a record says counts by how often it says it
 * and, little, by its length; what it only refers to (`c`) is worth one.
 */
const ranking = {
  metaWeights: { n: 6, p: 3, x: 2, c: 1, r: 0.2 },
  pageLength: 0.3,
  termFrequency: 0.6,
  termSimilarity: 1.5,
  diacriticSimilarity: 0,
};

const entryFile = 'pagefind-entry.json';

/**
 * Loads the script, its engine and the table of results at the same time; Pagefind alone would ask
 * for one after the other.
 *
 * @param base folder of the bundle: `/fr/pagefind/`
 * @throws SearchFileError
 */
export async function openPagefind(
  base: string,
  files: PagefindFiles,
  load: () => Promise<PagefindModule>,
): Promise<Pagefind> {
  const [module] = await Promise.all([
    load(),
    files.expect('wasm.unknown.pagefind'),
    files.expect(entryFile).then((bytes) => {
      files.build = findBuild(bytes);
      return files.expect(`pagefind.${files.build}.pf_meta`);
    }),
  ]);
  module.fetchBy(files.answer);
  return module.createInstance({
    basePath: base,
    baseUrl: `${basePath}/`,
    // On slow links the worker's time-out fetches things twice.
    noWorker: true,
    // The host has the entry asked for anew on every visit; a new address each time would fill caches.
    metaCacheTag: 'entry',
    ranking,
  });
}

/** The hash of the index, which the table of results bears. */
function findBuild(entry: Uint8Array): string {
  try {
    const { languages } = JSON.parse(new TextDecoder().decode(entry));
    return languages.und.hash;
  } catch (cause) {
    throw new SearchFileError(entryFile, cause);
  }
}

/** The files of a locale's bundle, as Pagefind asks for them by what it uses in the place of `fetch`. */
export class PagefindFiles {
  readonly #base: string;
  readonly #store: FileStore;
  /** The hash of the index. */
  build = '';
  readonly #expected = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  #lost: unknown;

  constructor(base: string, store: FileStore) {
    this.#base = base;
    this.#store = store;
  }

  /** Fetches a file that Pagefind will ask for later. */
  expect(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const file = this.#expected.get(path) ?? this.#store.read(path, inflate);
    this.#expected.set(path, file);
    file.catch(() => this.#expected.delete(path));
    return file;
  }

  /** Answers a request of Pagefind, which takes a file once and keeps what it makes of it; a block is kept for the results that come later. */
  readonly answer = async (request: RequestInfo | URL): Promise<Response> => {
    const path = String(request).slice(this.#base.length).replace(/\?.*/s, '');
    try {
      return new Response(await this.#take(path));
    } catch (error) {
      this.#lost = error;
      throw error;
    }
  };

  async #take(path: string): Promise<string | Uint8Array<ArrayBuffer>> {
    const block = findBlock(path, this.build);
    if (block) return writeFragment((await this.#store.load(block.file, readBlock))[block.place]);
    const file = this.expect(path);
    this.#expected.delete(path);
    return file;
  }

  /** @throws SearchFileError of a file that Pagefind went on without since the last time */
  throwIfLost(): void {
    const lost = this.#lost;
    this.#lost = undefined;
    if (lost) throw lost;
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
  // What came damaged is a `TypeError`, as a lost network is.
  return new Uint8Array(await fromNetwork('gzip', new Response(stream).arrayBuffer()));
}
