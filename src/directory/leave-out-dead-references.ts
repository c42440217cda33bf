import { type Collection, collections, type Records, schemas } from '#model/collections.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import { walkReferences } from './connections.ts';

type Lists = { [C in Collection]: readonly Records[C][] };
type IsKnown = (target: string) => boolean;

/**
 * The records without the references that lead nowhere, so that no page shows an empty line or
 * stops the build. Validation refuses such references; this is for a build that did not ask it. What
 * cannot be without its reference (a service without its kind) goes with it; a record stays.
 */
export function leaveOutDeadReferences(lists: Lists): Lists {
  const known = new Set(
    collections.flatMap((collection) => lists[collection].map(({ id }) => `${collection}/${id}`)),
  );
  const isKnown: IsKnown = (target) => known.has(target);
  const pruned = collections.map((collection) => {
    const fields = describeFields(schemas[collection]);
    const records = lists[collection].map((record) => pruneRecord(record, fields, isKnown));
    return [collection, records];
  });
  return Object.fromEntries(pruned) as Lists;
}

function pruneRecord<R extends object>(record: R, fields: FieldNode, isKnown: IsKnown): R {
  if (walkReferences(record, fields).every(isKnown)) return record;
  const entries = Object.entries(record).flatMap(([key, value]) => {
    const kept = prune(value, fields.properties?.[key], isKnown);
    if (kept !== undefined) return [[key, kept]];
    return Array.isArray(value) && fields.required?.includes(key) ? [[key, []]] : [];
  });
  return Object.fromEntries(entries) as R;
}

/** What is left of a value; `undefined` for nothing. */
function prune(value: unknown, node: FieldNode | undefined, isKnown: IsKnown): unknown {
  if (node?.kind === 'reference') return isKnown(`${node.collection}/${value}`) ? value : undefined;
  if (Array.isArray(value)) {
    const items = value
      .map((item) => prune(item, node?.items, isKnown))
      .filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!node?.properties || !value || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([key, item]) => [key, prune(item, node.properties?.[key], isKnown)] as const)
    .filter(([, item]) => item !== undefined);
  const keys = new Set(entries.map(([key]) => key));
  const isWhole = entries.length > 0 && (node.required ?? []).every((key) => keys.has(key));
  return isWhole ? Object.fromEntries(entries) : undefined;
}
