import { isDeepStrictEqual } from 'node:util';
import { conflict, mergeValues } from '#files/merge-values.ts';
import { canonicalise } from '#files/write-record.ts';
import type { FieldNode } from '#schemas/describe-fields.ts';

type Values = Record<string, unknown>;

/**
 * The record as it is now with what somebody changed in the one that the form showed. A field that
 * was changed on both sides stays as it is now.
 *
 * @returns the keys of such fields as `kept`
 */
export function applyAnswers(
  shown: object,
  current: object,
  answered: object,
  fields: FieldNode,
): { record: object; kept: string[] } {
  const record: Values = { ...current };
  const kept: string[] = [];
  for (const [key, value] of Object.entries(answered)) {
    const node = fields.properties?.[key];
    const [before, after] = [canonicalise((shown as Values)[key], node), canonicalise(value, node)];
    if (isDeepStrictEqual(before, after)) continue;
    const now = canonicalise((current as Values)[key], node);
    const merged = mergeValues(before, now, after, node);
    if (merged === conflict) kept.push(key);
    else record[key] = merged;
  }
  return { record, kept };
}
