import type { FieldNode } from '#model/describe-fields.ts';
import { canonicalise } from '#records/write-record.ts';

/**
 * A draft as a view can draw it: nothing empty, and what every record has is there, if only as an
 * empty text or list. A view may trust validation; a half-filled form has not passed it.
 */
export function completeRecord(draft: unknown, fields: FieldNode): unknown {
  return complete(canonicalise(draft, fields), fields);
}

function complete(value: unknown, node: FieldNode): unknown {
  if (node.items) {
    const { items } = node;
    return Array.isArray(value) ? value.map((item) => complete(item, items)) : [];
  }
  if (!node.properties) return value ?? node.enum?.[0] ?? (node.type === 'string' ? '' : 0);
  const given = (value ?? {}) as Record<string, unknown>;
  const entries = Object.entries(node.properties).flatMap(([key, child]) => {
    const isWanted = given[key] !== undefined || node.required?.includes(key);
    return isWanted ? [[key, complete(given[key], child)] as const] : [];
  });
  return Object.fromEntries(entries);
}
