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
