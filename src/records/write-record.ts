import { Document, isMap, isNode, isScalar, isSeq, type Node, type Pair, visit } from 'yaml';
import type { z } from 'zod';
import { lineEndBlanks } from '#base/run-ends.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';

/**
 * The one canonical form of a record: Unicode NFC, trimmed, nothing empty, keys in the order of the
 * schema at every level, one line a value. YAML 1.1 readers see the same values. Idempotent.
 *
 * @param comments a parsed document whose comments are kept, each beside the field it stands at;
 *   a comment on something empty, which is left out, moves to the end of the file
 */
export function writeRecord(data: unknown, schema: z.ZodType, comments?: Document): string {
  const document = new Document(canonicalise(data, describeFields(schema)) ?? {}, {
    version: '1.2',
    compat: 'yaml-1.1',
    aliasDuplicateObjects: false,
  });
  if (comments) keepComments(comments, document);
  return document.toString({ lineWidth: 0, indent: 2, indentSeq: true });
}

/** The same value in canonical order and spelling; `undefined` when nothing is left of it. */
export function canonicalise(value: unknown, node?: FieldNode): unknown {
  if (typeof value === 'string') {
    const text = value.normalize('NFC').replace(/\r\n?/g, '\n').replace(lineEndBlanks, '').trim();
    return text === '' ? undefined : text;
  }
  if (Array.isArray(value)) {
    const items = value
      .map((item) => canonicalise(item, node?.items))
      .filter((item) => item !== undefined);
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
  // Minus zero is zero, whichever way a program came to it.
  return value === 0 ? 0 : (value ?? undefined);
}

function keepComments(from: Document, to: Document): void {
  takeComments(from, to);
  const lost: string[] = [];
  copyComments(from.contents as Node | null, to.contents as Node | null, lost, from);
  if (lost.length) to.comment = [to.comment, ...lost].filter(Boolean).join('\n');
}

type Commented = Pick<Node, 'commentBefore' | 'comment'>;

function takeComments({ commentBefore, comment }: Commented, to: Commented): void {
  to.commentBefore = commentBefore ?? null;
  to.comment = comment ?? null;
}

function copyComments(
  from: Node | null,
  to: Node | null,
  lost: string[],
  document: Document,
): void {
  if (!isNode(from)) return;
  if (!isNode(to)) {
    lost.push(...listComments(from));
    return;
  }
  takeComments(from, to);
  if (isMap(from) && isMap(to)) {
    const twins = new Map((to.items as Pair<Node, Node>[]).map((pair) => [keyOf(pair), pair]));
    for (const pair of from.items as Pair<Node, Node>[]) {
      const twin = twins.get(keyOf(pair));
      copyComments(pair.key, twin?.key ?? null, lost, document);
      copyComments(pair.value, twin?.value ?? null, lost, document);
    }
  } else if (isSeq(from) && isSeq(to)) {
    let index = 0;
    for (const item of from.items as Node[]) {
      const isKept = canonicalise(item.toJS(document)) !== undefined;
      copyComments(item, isKept ? (to.items[index++] as Node) : null, lost, document);
    }
  }
}

function listComments(node: Node): string[] {
  const found: string[] = [];
  const add = ({ commentBefore, comment }: Node) => {
    found.push(...[commentBefore, comment].filter((text) => typeof text === 'string'));
  };
  visit(node, { Node: (_, inner) => add(inner as Node) });
  return found;
}

function keyOf(pair: Pair<Node, Node>): unknown {
  return isScalar(pair.key) ? pair.key.value : undefined;
}
