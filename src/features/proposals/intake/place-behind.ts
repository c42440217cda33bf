import type { FieldNode } from '#model/describe-fields.ts';

/**
 * The answers of a blank form as answers about a record. Whoever sent it did not see what the record
 * says: what is empty says nothing, and what stands first in a list is one more, behind those that are
 * there. A field that holds one value is replaced.
 */
export function placeBehind(
  answers: ReadonlyMap<string, string>,
  record: object,
  fields: FieldNode,
): Map<string, string> {
  return new Map(
    [...answers]
      .filter(([, typed]) => typed !== '')
      .map(([name, typed]) => [moveName(name.split('.'), record, fields).join('.'), typed]),
  );
}

/** `contacts.0.phones.0.number` → `contacts.2.phones.0.number` where the record has two contacts. */
function moveName(
  [key = '', ...rest]: readonly string[],
  value: unknown,
  node: FieldNode | undefined,
): string[] {
  const known = Array.isArray(value) ? value.length : 0;
  if (node?.items && /^\d+$/.test(key)) return [String(Number(key) + known), ...rest];
  if (rest.length === 0) return [key];
  const inner = (value as Record<string, unknown> | undefined)?.[key];
  return [key, ...moveName(rest, inner, node?.properties?.[key])];
}
