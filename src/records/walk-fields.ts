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

/** Visits those values of a record that are looked for, the outer before the inner, and goes nowhere in vain. */
export function walkWanted(
  value: unknown,
  node: FieldNode | undefined,
  isWanted: WantedField,
  visit: (field: WalkedField) => void,
): void {
  walk(value, node, [], []);

  function walk(
    item: unknown,
    of: FieldNode | undefined,
    path: Path,
    ancestors: readonly FieldNode[],
  ): void {
    if (!of || !holds(of, isWanted)) return;
    if (isWanted(of)) visit({ value: item, node: of, path, ancestors });
    if (!item || typeof item !== 'object') return;
    const inside = [...ancestors, of];
    if (Array.isArray(item))
      for (const [at, each] of item.entries()) walk(each, of.items, [...path, at], inside);
    else
      for (const [key, each] of Object.entries(item))
        walk(each, of.properties?.[key], [...path, key], inside);
  }
}

/** Visits every value of a record, the outer before the inner, in the order of the file. */
export function walkFields(
  value: unknown,
  node: FieldNode | undefined,
  visit: (field: WalkedField) => void,
  path: Path = [],
  ancestors: readonly FieldNode[] = [],
): void {
  visit({ value, node, path, ancestors });
  if (!value || typeof value !== 'object') return;
  const inside = node ? [...ancestors, node] : ancestors;
  for (const [name, item] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    const inner = typeof key === 'number' ? node?.items : node?.properties?.[key];
    walkFields(item, inner, visit, [...path, key], inside);
  }
}
