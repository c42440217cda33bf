import { isDeepStrictEqual } from 'node:util';
import type { FieldNode } from '#model/describe-fields.ts';
import { type Conflict, mergeValues } from '#records/merge-values.ts';
import { canonicalise } from '#records/write-record.ts';

type Values = Record<string, unknown>;

/**
 * The record as it is now with what somebody changed in the one that the form showed. What was changed
 * on both sides stays as it is now.
 *
 * @returns such places as `kept`: what is there now is `ours`, what was sent `theirs`
 */
export function applyAnswers(
  shown: object,
  current: object,
  answered: object,
  fields: FieldNode,
): { record: object; kept: Conflict[] } {
  const record: Values = { ...current };
  const kept: Conflict[] = [];
  for (const [key, value] of Object.entries(answered)) {
    const node = fields.properties?.[key];
    const [before, after] = [canonicalise((shown as Values)[key], node), canonicalise(value, node)];
    if (isDeepStrictEqual(before, after)) continue;
    const now = canonicalise((current as Values)[key], node);
    const settle = (conflict: Conflict) => {
      kept.push(conflict);
      return conflict.ours;
    };
    record[key] = mergeValues(before, now, after, node, settle, [key]);
  }
  return { record, kept };
}
