import { nameField } from './issue.ts';

/**
 * The field that a line belongs to, told by indentation alone: a file that cannot be parsed has no
 * other structure.
 *
 * @param line counted from 1
 */
export function findField(text: string, line: number): string {
  const lines = text.split('\n', line);
  const path: (string | number)[] = [];
  let limit = Number.POSITIVE_INFINITY;
  while (lines.length > 0) {
    const { dash, column, key } = readLine(lines.pop() ?? '');
    if (key !== undefined && column < limit) {
      path.unshift(key);
      limit = column;
    }
    if (dash !== undefined && dash < limit) {
      path.unshift(countItemsAbove(lines, dash));
      // The field of a list may stand above its first dash or two spaces to the left of it.
      limit = dash + 1;
      while (
        readLine(lines.at(-1) ?? '').dash === dash ||
        readLine(lines.at(-1) ?? '').column > dash
      )
        lines.pop();
    }
  }
  return nameField(path);
}

interface Line {
  /** Where the dash of a list item stands, and where the first word stands. */
  dash: number | undefined;
  column: number;
  key: string | undefined;
}

function readLine(content: string): Line {
  const [, indent = '', dashes = '', key] =
    /^([ \t]*)((?:- +)*)(?:"?([\w.-]+)"?\s*:)?/.exec(content) ?? [];
  const isEmpty = /^\s*(?:#.*)?$/.test(content);
  const column = isEmpty ? Number.POSITIVE_INFINITY : indent.length + dashes.length;
  const isItem = dashes !== '' || /^\s*-$/.test(content);
  return { dash: isItem ? indent.length : undefined, column, key: isEmpty ? undefined : key };
}

/** How many items of the same list stand above: lines further right belong to these items. */
function countItemsAbove(lines: readonly string[], dash: number): number {
  let count = 0;
  for (const content of lines.toReversed()) {
    const line = readLine(content);
    if (line.dash === dash) count++;
    else if (line.column <= dash) break;
  }
  return count;
}
