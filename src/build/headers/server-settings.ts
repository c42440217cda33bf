import type { HeaderRule } from './parse-headers.ts';
import type { Redirect } from './redirects.ts';

/** What the settings of a server are written from. */
export interface ServerSettings {
  /** The last one that fits an address decides what a header says. */
  rules: readonly HeaderRule[];
  redirects: readonly Redirect[];
  /** `csv` to `text/csv`. */
  types: readonly [extension: string, type: string][];
  /** The path below which the site stands: `/twiza`; empty at the root. */
  basePath: string;
}

/** What is said of every address, wherever the site stands. */
const ofEverything = '/*';

/** The settings with the path of the site before each address. */
export function moveBelow({ basePath, rules, redirects, types }: ServerSettings): ServerSettings {
  return {
    basePath,
    types,
    rules: rules.map(({ pattern, headers }) => ({
      pattern: pattern === ofEverything ? pattern : basePath + pattern,
      headers,
    })),
    redirects: redirects.map((each) => ({
      ...each,
      from: basePath + each.from,
      to: basePath + each.to,
    })),
  };
}

/** What is said of a header: by which rules, the deciding ones first, and of everything else. */
export interface HeaderValues {
  name: string;
  byPattern: { pattern: string; value: string }[];
  otherwise: string;
}

/** The rules by header, for servers that take one value and join none. */
export function listByHeader(
  rules: readonly HeaderRule[],
  otherwise: Record<string, string>,
): HeaderValues[] {
  const all = rules.flatMap(({ pattern, headers }) =>
    headers.map(([name, value]) => ({ name, pattern, value })),
  );
  const names = new Set([...Object.keys(otherwise), ...all.map(({ name }) => name)]);
  return [...names].map((name) => {
    const own = all.filter((each) => each.name === name);
    return {
      name,
      byPattern: own.filter(({ pattern }) => pattern !== ofEverything).reverse(),
      otherwise:
        own.find(({ pattern }) => pattern === ofEverything)?.value ?? otherwise[name] ?? '',
    };
  });
}
