/** A record as it stands in the index. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, readonly string[] | undefined>;
}

/** A result’s place in its block, as one digit: no block has more results than there are digits. */
export const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * Pagefind asks for each result by a file of its own, `fragment/<place><block>.pf_fragment`. On the host
 * several stand in one file, `fragment/<build>/<block>.json`, a list.
 */
const result = /^(fragment\/)(\w)(\w+)\.pf_fragment$/;

/** In front of what Pagefind need not unpack. */
const unpackedMark = 'pagefind_dcd';

/** The file that holds what Pagefind asks for, and where in it; undefined of everything but results. */
export function findBlock(
  path: string,
  build: string,
): { file: string; place: number } | undefined {
  const [, folder, place, block] = result.exec(path) ?? [];
  if (!folder || !place) return;
  return { file: `${folder}${build}/${block}.json`, place: digits.indexOf(place) };
}

/** @throws SyntaxError where the file is cut short */
export function readBlock(bytes: Uint8Array): Fragment[] {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** A result as Pagefind takes it. */
export function writeFragment(fragment: Fragment | undefined): string {
  return unpackedMark + JSON.stringify(fragment);
}

/** The ids of the records of a collection, by the names of their results. */
export type ResultIds = Readonly<Record<string, string | undefined>>;

/** The file that tells which results are of a collection. @param build the hash of the index */
export function resultsFileOf(collection: string, build: string): string {
  return `lists/${build}/${collection}.json`;
}
