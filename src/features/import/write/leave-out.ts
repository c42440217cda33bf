import type { RowReason } from '#features/import/outcome.ts';
import { fitPrecision } from '#features/proposals/intake/complete-record.ts';
import { association as schema } from '#model/associations.ts';
import { readFieldName } from '#records/issue.ts';
import { writeRecord } from '#records/write-record.ts';
import type { RecordParts } from './merge-record.ts';
import type { FieldRefusal } from './record-gate.ts';

type Values = Record<string, unknown>;

/** Without these nothing is left to write. */
const needed = Object.entries(schema.shape)
  .filter(([, field]) => !field.safeParse(undefined).success)
  .map(([key]) => key);

/**
 * A record without the part that the gate refuses: the very value where the rest can stand without it,
 * else what it stands in.
 *
 * @param field as issues name it: `places 2 › coordinates`
 * @returns `undefined` where the record cannot do without it
 */
export function leaveOut(record: RecordParts, field: string): RecordParts | undefined {
  const path = readFieldName(field);
  const [first] = path;
  if (first === undefined || (path.length === 1 && needed.includes(String(first)))) return;
  for (let depth = path.length; depth > 0; depth--) {
    const part = path.slice(0, depth);
    if (part.length === 1 && needed.includes(String(first))) return;
    const left = refit(remove(record, part) as RecordParts);
    if (fits(left, String(first))) return left;
  }
  return;
}

/** Without its address or its point, a place is known less exactly. */
function refit(record: RecordParts): RecordParts {
  return record.places ? { ...record, places: record.places.map(fitPrecision) } : record;
}

/** Whether the schema takes a field of the record as it is. */
function fits(record: RecordParts, key: string): boolean {
  const field = schema.shape[key as keyof typeof schema.shape];
  return field?.safeParse(record[key as keyof RecordParts]).success ?? true;
}

function remove(value: unknown, [key, ...rest]: readonly (string | number)[]): unknown {
  if (key === undefined || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const list =
      rest.length === 0
        ? value.filter((_, index) => index !== key)
        : value.map((item, index) => (index === key ? remove(item, rest) : item));
    return list.length > 0 ? list : undefined;
  }
  const { [String(key)]: inner, ...others } = value as Values;
  const left = rest.length === 0 ? undefined : remove(inner, rest);
  return left === undefined ? others : { ...(value as Values), [String(key)]: left };
}

export interface LeftOut {
  record?: RecordParts;
  /** Of its file. */
  text: string;
  reasons: RowReason[];
}

/** Mistakes of one record that are left out before it is given up. */
const mostMistakes = 20;

/**
 * A record without what is refused of it, with a reason for each part that it lost; none where it cannot do
 * without one.
 */
export function leaveOutRefused(
  complete: RecordParts,
  judge: (record: RecordParts, text: string) => readonly FieldRefusal[],
): LeftOut {
  let record = complete;
  const reasons: RowReason[] = [];
  for (let mistakes = 0; mistakes < mostMistakes; mistakes++) {
    const text = writeRecord(record, schema);
    const [refusal] = judge(record, text);
    if (!refusal) return { record, text, reasons };
    const left = leaveOut(record, refusal.field);
    if (!left) return { text: '', reasons: [{ refusal }] };
    record = left;
    reasons.push({ refusal, isLeftOut: true });
  }
  return { text: '', reasons };
}
