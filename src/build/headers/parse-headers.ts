import { writeExpression } from './path-expression.ts';

/** A path pattern of a `_headers` file and what is sent with the paths that it matches. */
export type HeaderRule = { pattern: string; headers: [name: string, value: string][] };

/**
 * Reads the `_headers` syntax that Netlify and Cloudflare share: a path at the margin, its headers
 * indented below it, `#` before a comment.
 * @throws when a line is neither, with its number
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (line.startsWith('/')) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (!rule || !name || !value) {
      throw new Error(`_headers, line ${index + 1}: "${line}" is neither a path nor a header.`);
    }
    rule.headers.push([name, value]);
  }
  return rules;
}

/** Whether a rule's pattern covers a path: `*` stands for anything, `:name` for one part. */
export function matchesPath(pattern: string, path: string): boolean {
  return new RegExp(writeExpression(pattern)).test(path);
}

/** All headers for a path. Values of one name from several rules are joined, as the hosts do. */
export function findHeaders(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules.filter(({ pattern }) => matchesPath(pattern, path))) {
    for (const [name, value] of rule.headers) {
      const earlier = found.get(name);
      found.set(name, earlier ? `${earlier}, ${value}` : value);
    }
  }
  return found;
}
