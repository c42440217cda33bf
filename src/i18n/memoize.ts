/**
 * Makes each thing once: `Intl` objects are dear to make and cheap to use, and a build asks for the
 * same few of them a hundred thousand times.
 */
export function memoize<Options extends object | undefined, T>(
  make: (tag: string, options: Options) => T,
): (tag: string, options: Options) => T {
  const made = new Map<string, T>();
  return (tag, options) => {
    const key = `${tag} ${JSON.stringify(options)}`;
    let thing = made.get(key);
    if (thing === undefined) {
      thing = make(tag, options);
      made.set(key, thing);
    }
    return thing;
  };
}
