import { type FieldNode } from '#schemas/describe-fields.ts';
import type { Path } from './issue.ts';
import { type Refusal, scanHost, scanLink, scanText } from './scan-text.ts';

/** Looks at every string of a record, by the kind of its field, for what no schema can say. */
export function* checkValues(
  value: unknown,
  node: FieldNode | undefined,
  path: Path = [],
): Generator<Refusal & { path: Path }> {
  if (typeof value === 'string') {
    const refusal = scanString(value, node?.kind);
    if (refusal) yield { ...refusal, path };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* checkValues(item, node?.items, [...path, index]);
  } else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      yield* checkValues(item, node?.properties?.[key], [...path, key]);
    }
  }
}

function scanString(value: string, kind: string | undefined): Refusal | undefined {
  const refusal = scanText(value);
  if (refusal) return refusal;
  if (kind === 'link') return scanLink(value);
  if (kind === 'email') return scanHost(value.split('@').at(-1) ?? '');
  return;
}
