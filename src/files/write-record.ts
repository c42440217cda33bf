import { Document, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { describeFields, type FieldNode } from '#schemas/describe-fields.ts';
import type { z } from 'zod';

/**
 * The one canonical form of a record: Unicode NFC, trimmed, nothing empty, keys in the order of the
 * schema at every level, one line a value. YAML 1.1 readers see the same values. Idempotent.
 *
 * @param comments a parsed document whose comments are kept, each beside the field it stands at
 */
export function writeRecord(data: unknown, schema: z.ZodType, comments?: Document): string {
  const document = new Document(canonicalise(data, describeFields(schema)) ?? {}, {
    version: '1.2',
    compat: 'yaml-1.1',
    aliasDuplicateObjects: false,
  });
  if (comments) {
    document.commentBefore = comments.commentBefore ?? null;
    document.comment = comments.comment ?? null;
    keepComments(comments.contents as Node | null, document.contents as Node | null);
  }
  return document.toString({ lineWidth: 0, indent: 2, indentSeq: true });
}

/** The same value in canonical order and spelling; `undefined` when nothing is left of it. */
export function canonicalise(value: unknown, node: FieldNode | undefined): unknown {
  if (typeof value === 'string') {
    const text = value.normalize('NFC').replace(/[ \t]+$/gm, '').replace(/\r\n?/g, '\n').trim();
    return text === '' ? undefined : text;
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => canonicalise(item, node?.items)).filter((item) => item !== undefined);
    return items.length ? items : undefined;
  }
  if (value && typeof value === 'object') {
    const order = Object.keys(node?.properties ?? {});
    const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
    const entries = Object.entries(value)
      .map(([key, item]) => [key, canonicalise(item, node?.properties?.[key])] as const)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => rank(a) - rank(b));
    return entries.length ? Object.fromEntries(entries) : undefined;
  }
  return value ?? undefined;
}

function keepComments(from: Node | null, to: Node | null): void {
  if (!isNode(from) || !isNode(to)) return;
  to.commentBefore = from.commentBefore ?? null;
  to.comment = from.comment ?? null;
  if (isMap(from) && isMap(to)) {
    for (const pair of from.items as Pair<Node, Node>[]) {
      const twin = (to.items as Pair<Node, Node>[]).find((other) => keyOf(other) === keyOf(pair));
      if (!twin) continue;
      keepComments(pair.key, twin.key);
      keepComments(pair.value, twin.value);
    }
  } else if (isSeq(from) && isSeq(to)) {
    for (const [index, item] of from.items.entries()) {
      keepComments(item as Node, (to.items[index] as Node | undefined) ?? null);
    }
  }
}

function keyOf(pair: Pair<Node, Node>): unknown {
  return isScalar(pair.key) ? pair.key.value : undefined;
}
