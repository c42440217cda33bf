/**
 * Makes something of the same arguments once, and hands it out whenever it is asked for again. Several
 * arguments are the same when they are as JSON.
 */
export function memoize<Given extends unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  const known = new Map<unknown, Made>();
  return (...given) => {
    const key = given.length > 1 ? JSON.stringify(given) : given[0];
    if (!known.has(key)) known.set(key, make(...given));
    return known.get(key) as Made;
  };
}
