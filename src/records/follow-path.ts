import type { FieldNode } from '#model/describe-fields.ts';
import type { Path } from './issue.ts';

/** The field that a path leads to. */
export function followPath(root: FieldNode, path: Path): FieldNode | undefined {
  return path.reduce<FieldNode | undefined>(
    (node, key) => (typeof key === 'number' ? node?.items : node?.properties?.[String(key)]),
    root,
  );
}

/** The value that a path leads to. */
export function readPath(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
}
