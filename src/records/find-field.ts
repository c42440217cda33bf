import { nameFieldPath } from './issue.ts';
import { mostLevels } from './parse-yaml.ts';

/** A key of a map or a place in a list, and the column in which it begins. */
interface Level {
  column: number;
  key: string | number;
}

/**
 * The field that a line belongs to, told by indentation alone: a file that cannot be parsed has no
 * other structure. Lines are read once, from the top, as somebody would read them.
 *
 * @param line counted from 1
 */
export function findField(text: string, line: number): string {
  const levels: Level[] = [];
  /** Whatever stands further right than this is a text that goes on, and names no field. */
  let textColumn = Number.POSITIVE_INFINITY;
  for (const content of text.split('\n', line)) {
    const { columns, column, key, isBlank, opensText } = readLine(content);
    if (isBlank || (columns[0] ?? column) > textColumn) continue;
    textColumn = Number.POSITIVE_INFINITY;
    for (const dash of columns) addItem(levels, dash);
    if (key !== undefined) addKey(levels, column, key);
    if (opensText) textColumn = levels.at(-1)?.column ?? -1;
  }
  return nameFieldPath(levels.slice(0, mostLevels).map(({ key }) => key));
}

/** The dashes of a list may stand below the key of the list, or further right. */
function addItem(levels: Level[], column: number): void {
  leave(levels, (level) => level.column > column);
  const last = levels.at(-1);
  if (last?.column === column && typeof last.key === 'number') last.key++;
  else levels.push({ column, key: 0 });
}

function addKey(levels: Level[], column: number, key: string): void {
  leave(levels, (level) => level.column >= column);
  levels.push({ column, key });
}

function leave(levels: Level[], isOver: (level: Level) => boolean): void {
  const last = levels.findLastIndex((level) => !isOver(level));
  levels.length = last + 1;
}

interface Line {
  /** Where each dash of a list item stands: `- - a` is an item of an item. */
  columns: number[];
  /** Where the first word stands. */
  column: number;
  key: string | undefined;
  isBlank: boolean;
  /** Ends with the sign after which a text stands on lines of its own. */
  opensText: boolean;
}

function readLine(content: string): Line {
  const line = content.trimEnd();
  let column = 0;
  const columns: number[] = [];
  for (; column < line.length; column++) {
    const sign = line[column];
    const isDash = sign === '-' && [undefined, ' '].includes(line[column + 1]);
    if (isDash) columns.push(column);
    else if (sign !== ' ' && sign !== '\t') break;
  }
  const rest = line.slice(column);
  return {
    columns,
    column,
    key: /^"?([\w.-]+)"?[ \t]*:/.exec(rest)?.[1],
    isBlank: columns.length === 0 && (rest === '' || rest.startsWith('#')),
    opensText: /(?:^|[ :])[|>][-+\d]{0,2}$/.test(rest),
  };
}
