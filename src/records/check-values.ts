import { isReadable } from '#base/hidden-characters.ts';
import { parseMarkdown } from '#markdown/parse-markdown.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Kind } from '#model/kinds.ts';
import { explainEmpty } from './explain-empty.ts';
import type { Path } from './issue.ts';
import { scanMarkdown } from './scan-markdown.ts';
import { type Refusal, scanHost, scanLink, scanText } from './scan-text.ts';
import { walkFields } from './walk-fields.ts';

/** Looks at every string of a record, by the kind of its field, for what no schema can say. */
export function checkValues(data: unknown, fields: FieldNode): (Refusal & { path: Path })[] {
  const found: (Refusal & { path: Path })[] = [];
  walkFields(data, fields, ({ value, node, path, ancestors }) => {
    if (typeof value !== 'string') return;
    const refusal = scanString(value, kindOf(node, ancestors), () =>
      explainEmpty(fields, data, path),
    );
    if (refusal) found.push({ ...refusal, path });
  });
  return found;
}

/** A text has its kind around the languages that it is written in. */
function kindOf(node: FieldNode | undefined, ancestors: readonly FieldNode[]): Kind | undefined {
  return ancestors.at(-1)?.kind === 'markdown' ? 'markdown' : node?.kind;
}

function scanString(
  value: string,
  kind: Kind | undefined,
  emptiness: () => Refusal['values'],
): Refusal | undefined {
  if (kind === 'markdown') return scanMarkdown(parseMarkdown(value), 1)[0];
  const refusal = scanText(value);
  if (refusal) return refusal;
  if (!isReadable(value)) return { rule: 'empty-field', values: emptiness() };
  if (kind === 'link' || kind === 'origin') return scanLink(value);
  if (kind === 'email') return scanHost(/^[^\s@]+@([^\s@]+)$/.exec(value)?.[1] ?? '');
  if (kind === 'partial-date' && value.length === 10 && !isRealDay(value)) {
    return { rule: 'bad-partial-date', values: { found: value } };
  }
  return;
}

/** `2025-02-31` has the form of a day; `Date` would make it the third of March. */
function isRealDay(day: string): boolean {
  const date = new Date(day);
  return Number.isNaN(date.getTime()) || date.toISOString().startsWith(day);
}
