import type { FieldNode } from '#schemas/describe-fields.ts';
import type { Path } from './issue.ts';
import { type Refusal, scanHost, scanLink, scanText } from './scan-text.ts';
import { walkFields } from './walk-fields.ts';

/** Looks at every string of a record, by the kind of its field, for what no schema can say. */
export function* checkValues(
  data: unknown,
  fields: FieldNode | undefined,
): Generator<Refusal & { path: Path }> {
  for (const { value, node, path } of walkFields(data, fields)) {
    const refusal =
      typeof value === 'string' ? scanString(value, node?.kind, String(path.at(-1))) : undefined;
    if (refusal) yield { ...refusal, path };
  }
}

function scanString(value: string, kind: string | undefined, key: string): Refusal | undefined {
  const refusal = scanText(value);
  if (refusal) return refusal;
  if (value !== '' && value.trim() === '') return { rule: 'empty-field', values: { key } };
  if (kind === 'link') return scanLink(value);
  if (kind === 'email') return scanHost(value.split('@').at(-1) ?? '');
  if (kind === 'partial-date' && value.length === 10 && !isRealDay(value)) {
    return { rule: 'bad-partial-date', values: { found: value } };
  }
  return;
}

/** `2025-02-31` has the form of a day; `Date` would make it the third of March. */
function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
