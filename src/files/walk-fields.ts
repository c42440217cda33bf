import type { FieldNode } from '#schemas/describe-fields.ts';
import type { Path } from './issue.ts';

/** One value of a record, with the field that says what it is and the way to it. */
export interface WalkedField {
  value: unknown;
  node: FieldNode | undefined;
  path: Path;
  /** The fields around it, nearest last. */
  around: readonly FieldNode[];
}

/** Every value of a record, the outer before the inner, in the order of the file. */
export function* walkFields(
  value: unknown,
  node: FieldNode | undefined,
  path: Path = [],
  around: readonly FieldNode[] = [],
): Generator<WalkedField> {
  yield { value, node, path, around };
  const inside = node ? [...around, node] : around;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* walkFields(item, node?.items, [...path, index], inside);
  } else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      yield* walkFields(item, node?.properties?.[key], [...path, key], inside);
    }
  }
}
