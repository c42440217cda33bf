import type { Directory } from './directory.ts';

/**
 * Makes something of a directory once, and again only for other arguments: six languages and thousands of
 * pages ask for it. Nothing is kept longer than the directory.
 *
 * @param keyOf names the further arguments; needed where they are not all plain words
 */
export function perDirectory<
  Part extends Pick<Directory, 'list'>,
  Arguments extends readonly unknown[],
  Made,
>(
  make: (directory: Part, ...rest: Arguments) => Made,
  ...[keyOf = joinWords]: Arguments extends readonly string[]
    ? [keyOf?: (...rest: Arguments) => string]
    : [keyOf: (...rest: Arguments) => string]
): (directory: Part, ...rest: Arguments) => Made {
  const known = new WeakMap<Part, Map<string, Made>>();
  return (directory, ...rest) => {
    const made = known.get(directory) ?? new Map<string, Made>();
    known.set(directory, made);
    const key = keyOf(...rest);
    if (!made.has(key)) made.set(key, make(directory, ...rest));
    return made.get(key) as Made;
  };
}

function joinWords(...words: readonly unknown[]): string {
  return words.join(' ');
}
