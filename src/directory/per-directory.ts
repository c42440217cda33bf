import type { Directory } from './directory.ts';

type Part = Pick<Directory, 'list'>;

/**
 * Makes something of a directory once, and again only for other arguments: six languages and thousands of
 * pages ask for it. Nothing is kept longer than the directory.
 */
export function perDirectory<P extends Part, Words extends string[], Made>(
  make: (directory: P, ...words: Words) => Made,
): (directory: P, ...words: Words) => Made;
/** @param keyOf names the further arguments, where they are not all plain words */
export function perDirectory<P extends Part, Rest extends unknown[], Made>(
  make: (directory: P, ...rest: Rest) => Made,
  keyOf: (...rest: Rest) => string,
): (directory: P, ...rest: Rest) => Made;
export function perDirectory<P extends Part, Made>(
  make: (directory: P, ...rest: unknown[]) => Made,
  keyOf = (...rest: unknown[]) => rest.join(' '),
): (directory: P, ...rest: unknown[]) => Made {
  const known = new WeakMap<P, Map<string, Made>>();
  return (directory, ...rest) => {
    const made = known.get(directory) ?? new Map<string, Made>();
    known.set(directory, made);
    const key = keyOf(...rest);
    if (!made.has(key)) made.set(key, make(directory, ...rest));
    return made.get(key) as Made;
  };
}
