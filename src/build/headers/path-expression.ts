/**
 * A pattern of addresses as a regular expression that JavaScript, nginx and Caddy read alike: `*` stands
 * for anything, `:name` for one part.
 */
export function writeExpression(pattern: string): string {
  return write(pattern, () => '[^/]+');
}

/**
 * The same for a redirect, each part kept under its name. A part is letters, digits, `-` and `_`: what stands
 * in an answer's `Location` or in a path on the disk may hold no line break and no dots.
 */
export function writeNamedExpression(pattern: string): string {
  return write(pattern, (name) => `(?P<${name}>[\\w-]+)`);
}

function write(pattern: string, writePart: (name: string) => string): string {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:(\w+)/g, (_, name) => writePart(name));
  return `^${source}$`;
}
