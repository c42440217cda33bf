import type { FieldNode } from '#model/describe-fields.ts';
import type { Path } from './issue.ts';

/** One value of a record, with the field that says what it is and the way to it. */
export interface WalkedField {
  value: unknown;
  node: FieldNode | undefined;
  path: Path;
  /** The fields around it, nearest last. */
  ancestors: readonly FieldNode[];
}

/** Which fields are looked for; one function for each question, for what it says of a schema is remembered. */
export type WantedField = (node: FieldNode) => boolean;

const holding = new WeakMap<WantedField, WeakMap<FieldNode, boolean>>();

/** Whether a field, or one inside it, is looked for: the communes of a province need not be walked for a telephone. */
function holds(node: FieldNode, isWanted: WantedField): boolean {
  const known = holding.get(isWanted) ?? new WeakMap<FieldNode, boolean>();
  holding.set(isWanted, known);
  const found = known.get(node);
  if (found !== undefined) return found;
  const inside = [...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : [])];
  const is = isWanted(node) || inside.some((each) => holds(each, isWanted));
  known.set(node, is);
  return is;
}

/** Visits every value of a record, the outer before the inner, in the order of the file. */
export function walkFields(
  value: unknown,
  node: FieldNode | undefined,
  visit: (field: WalkedField) => void,
): void {
  walk({ value, node, path: [], ancestors: [] }, visit);
}

/** Visits those values of a record that are looked for, as `walkFields` does, and goes nowhere in vain. */
export function walkWanted(
  value: unknown,
  node: FieldNode | undefined,
  isWanted: WantedField,
  visit: (field: WalkedField) => void,
): void {
  walk({ value, node, path: [], ancestors: [] }, visit, isWanted);
}

function walk(
  field: WalkedField,
  visit: (field: WalkedField) => void,
  isWanted?: WantedField,
): void {
  const { value, node, path, ancestors } = field;
  if (isWanted && !(node && holds(node, isWanted))) return;
  if (!isWanted || (node && isWanted(node))) visit(field);
  if (!value || typeof value !== 'object') return;
  const inside = node ? [...ancestors, node] : ancestors;
  for (const [name, item] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    const inner = typeof key === 'number' ? node?.items : node?.properties?.[key];
    walk({ value: item, node: inner, path: [...path, key], ancestors: inside }, visit, isWanted);
  }
}
