import type { FieldNode } from '#model/describe-fields.ts';
import { isOneOf, type Kind } from '#model/kinds.ts';

/** What stands in one cell of a table. */
export type CellValue = string | number | boolean;

/** A record as a row: a path of the schema, `contacts.0.phones.0.number`, and what stands there. */
export type Cells = ReadonlyMap<string, CellValue>;

/** One column of a table of records. */
export interface Column {
  path: string;
  /** The field of one value: for a list in one cell that of its items. */
  node: FieldNode;
  /** What stands between the values of a list in one cell. */
  separator?: string;
}

/** Lists of values that may hold any sign but the end of a line. */
const freeKinds: readonly Kind[] = ['word', 'sign', 'link'];

/**
 * Writes a record as one row. Groups and texts are taken apart by path, lists of groups by path and number;
 * a list of plain values stays in one cell. `unflattenRecord` gives the record back.
 */
export function flattenRecord(record: object, fields: FieldNode): Cells {
  const cells = new Map<string, CellValue>();
  const add = (value: unknown, node: FieldNode | undefined, path: string) => {
    if (value === undefined || value === null) return;
    if (typeof value !== 'object') return cells.set(path, value as CellValue);
    const separator = node && separatorOf(node);
    if (Array.isArray(value) && separator) return cells.set(path, value.join(separator));
    for (const [key, inner] of Object.entries(value)) {
      const next = Array.isArray(value) ? node?.items : node?.properties?.[key];
      add(inner, next, path ? `${path}.${key}` : key);
    }
    return;
  };
  add(record, fields, '');
  return cells;
}

/**
 * Makes a record of a row, whether its cells were kept as values or written as text. An empty cell says
 * nothing; a cell that its field cannot be read from stays as it is, for the schema to refuse.
 *
 * @param cells by path; what is no path of the schema is named in `unknown`
 */
export function unflattenRecord(
  cells: Iterable<readonly [path: string, cell: CellValue]>,
  fields: FieldNode,
): { record: Record<string, unknown>; unknown: string[] } {
  const tree: Tree = new Map();
  const unknown: string[] = [];
  for (const [path, cell] of cells) {
    const column = findColumn(path, fields);
    if (!column) unknown.push(path);
    else if (cell !== '') plant(tree, path.split('.'), readCell(cell, column));
  }
  return { record: (harvest(tree, fields) ?? {}) as Record<string, unknown>, unknown };
}

/** The columns that rows fill, in the order of the schema; of no rows those that one cell can fill. */
export function listColumns(rows: readonly Cells[], fields: FieldNode): Column[] {
  const tree: Tree = new Map();
  const paths = new Set<string>(rows.length > 0 ? [] : Object.keys(fields.properties ?? {}));
  for (const row of rows) for (const path of row.keys()) paths.add(path);
  for (const path of paths) plant(tree, path.split('.'), path);
  return listPaths(tree, fields).flatMap((path) => findColumn(path, fields) ?? []);
}

/** What a path of a row means. */
export function findColumn(path: string, fields: FieldNode): Column | undefined {
  const keys = path.split('.');
  const node = keys.reduce<FieldNode | undefined>(
    (at, key) => (at?.items ? itemOf(at, key) : propertyOf(at, key)),
    fields,
  );
  if (!node || node.properties) return;
  if (!node.items) return { path, node };
  const separator = separatorOf(node);
  return separator === undefined ? undefined : { path, node: node.items, separator };
}

function itemOf({ items }: FieldNode, key: string): FieldNode | undefined {
  return /^\d{1,4}$/.test(key) ? items : undefined;
}

/** A column may be called `constructor`: that is no field. */
function propertyOf(node: FieldNode | undefined, key: string): FieldNode | undefined {
  const { properties = {} } = node ?? {};
  return Object.hasOwn(properties, key) ? properties[key] : undefined;
}

/** Codes stand side by side, as people write them; words that may hold such a sign below one another. */
function separatorOf({ items }: FieldNode): string | undefined {
  if (!items || items.properties || items.items) return;
  return isOneOf(items.kind, freeKinds) ? '\n' : '; ';
}

function readCell(cell: CellValue, { node, separator }: Column): unknown {
  if (separator === undefined || typeof cell !== 'string') return readValue(cell, node);
  return cell.split(separator).map((item) => readValue(item, node));
}

function readValue(cell: CellValue, { type }: FieldNode): CellValue {
  if (type === 'string') return String(cell);
  if (typeof cell !== 'string') return cell;
  if (type === 'boolean') return cell === 'true' || (cell === 'false' ? false : cell);
  const number = Number(cell);
  return cell.trim() !== '' && Number.isFinite(number) ? number : cell;
}

/** Values by the keys of their paths. */
type Tree = Map<string, Tree | unknown>;

function plant(tree: Tree, [key = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    tree.set(key, value);
    return;
  }
  const inner = tree.get(key);
  const branch: Tree = inner instanceof Map ? inner : new Map();
  tree.set(key, branch);
  plant(branch, rest, value);
}

/** In the order of the schema; a list closes the gaps that somebody left. */
function harvest(value: Tree | unknown, node: FieldNode | undefined): unknown {
  if (!(value instanceof Map)) return value;
  const inOrder = sortKeys(value, node).map((key) => {
    const inner = node?.items ?? node?.properties?.[key];
    return [key, harvest(value.get(key), inner)] as const;
  });
  return node?.items ? inOrder.map(([, item]) => item) : Object.fromEntries(inOrder);
}

function listPaths(value: Tree | unknown, node: FieldNode | undefined): string[] {
  if (!(value instanceof Map)) return [value as string];
  return sortKeys(value, node).flatMap((key) =>
    listPaths(value.get(key), node?.items ?? node?.properties?.[key]),
  );
}

function sortKeys(tree: Tree, node: FieldNode | undefined): string[] {
  const keys = [...tree.keys()];
  if (node?.items) return keys.sort((a, b) => Number(a) - Number(b));
  const order = Object.keys(node?.properties ?? {});
  return keys.sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
