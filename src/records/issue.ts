import { showStart } from './show-start.ts';

/** Where a problem stands. Lines and columns count from 1. */
export interface SourcePosition {
  file: string;
  line: number;
  column: number;
}

/**
 * Something wrong with a file. It carries no words: `i18n/describe-issue` says problem and remedy
 * in the language of whoever reads it, from `rule` and `values`.
 */
export interface Issue extends SourcePosition {
  rule: string;
  severity: 'error' | 'report';
  /** The way to the field, as one would say it: `places 2 › hours › week`. Empty for a whole file. */
  field: string;
  values: Record<string, string | number>;
}

export type Path = readonly PropertyKey[];

/** `['places', 1, 'hours']` → `places 2 › hours`: people count from one. */
export function nameFieldPath(path: Path): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name} ${key + 1}`.trimStart();
    const part = shortenKey(String(key));
    return name ? `${name} › ${part}` : part;
  }, '');
}

/** The end of such a name, as one calls the field where it stands: `hours`, `places 2`. */
export function nameLastField(path: Path): string {
  return nameFieldPath(path.slice(typeof path.at(-1) === 'number' ? -2 : -1));
}

/** No field of ours is called so; of what somebody made up, the start tells enough. */
function shortenKey(key: string): string {
  return showStart(key) === key ? key : `${showStart(key)}…`;
}

/** The path that `nameFieldPath` made a name of. */
export function readFieldName(name: string): (string | number)[] {
  return name.split(' › ').flatMap((part) => {
    const [key = '', ...indices] = part.split(' ');
    return key === '' ? [] : [key, ...indices.map((index) => Number(index) - 1)];
  });
}

/** Both lists, without what the second look found as well: the same rule on the same line. */
export function joinIssues(first: readonly Issue[], second: readonly Issue[]): Issue[] {
  const name = ({ line, rule }: Issue) => `${line} ${rule}`;
  const known = new Set(first.map(name));
  return [...first, ...second.filter((issue) => !known.has(name(issue)))];
}
