/**
 * Makes something of the same arguments once, and hands it out whenever it is asked for again. Arguments
 * are the same when they are as JSON.
 */
export function memoize<Given extends unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  const known: Record<string, Made> = {};
  return (...given) => {
    const key = JSON.stringify(given);
    if (!(key in known)) known[key] = make(...given);
    return known[key] as Made;
  };
}
