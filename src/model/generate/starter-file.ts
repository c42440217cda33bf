import type { z } from 'zod';
import { nameCollection } from '#model/collection-names.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import { isTextKind } from '#model/kinds.ts';
import type { Labels } from '#model/labels/labels.ts';
import { expectedLocales } from '#model/locales.ts';

/**
 * A record to be filled in: its id and its required fields, each empty under a comment that says in
 * French, Arabic and English what belongs there. `npm run check` refuses it until nothing is empty.
 */
export function writeStarterFile(name: string, id: string, schema: z.ZodType): string {
  const { one } = nameCollection(name);
  const top = [
    `# ${joinLanguages(one, ' · ')}`,
    '# Remplissez après chaque deux-points, effacez ces commentaires, puis : npm run fix',
    '# املؤوا ما بعد كل نقطتين، واحذفوا هذه التعليقات، ثم: npm run fix',
    '# Fill in after each colon, delete these comments, then: npm run fix',
    '',
  ];
  return `${[...top, ...writeRequired(describeFields(schema), { id })].join('\n')}\n`;
}

function writeRequired(node: FieldNode, known: Record<string, string> = {}): string[] {
  return (node.required ?? []).flatMap((key) => {
    const child = node.properties?.[key];
    if (known[key]) return [`${key}: ${known[key]}`];
    return child ? [...explain(child), ...writeEmpty(key, child)] : [];
  });
}

function writeEmpty(key: string, node: FieldNode): string[] {
  if (node.items) {
    const [first = '', ...others] = writeItem(node.items);
    return [`${key}:`, `  - ${first}`.trimEnd(), ...indent(others, '    ')];
  }
  if (isTextKind(node.kind)) return [`${key}:`, ...expectedLocales.map((locale) => `  ${locale}:`)];
  return [`${key}:`, ...indent(writeRequired(node), '  ')];
}

/** An item of a list starts on the line of its hyphen; a comment there still belongs to its first field. */
function writeItem(item: FieldNode): string[] {
  return isTextKind(item.kind)
    ? expectedLocales.map((locale) => `${locale}:`)
    : writeRequired(item);
}

function explain(node: FieldNode): string[] {
  const inner = node.items ?? node;
  const choices = Object.entries(inner.options ?? {}).map(
    ([value, labels]) => `#   ${value} = ${joinLanguages(labels, ' · ')}`,
  );
  const where = inner.collection ? [`#   → content/${inner.collection}/`] : [];
  const hints = [node.hints?.fr, node.hints?.ar, node.hints?.en].filter(
    (hint) => hint !== undefined,
  );
  return [
    `# ${joinLanguages(node.labels ?? {}, ' · ')}`,
    ...hints.map((hint) => `# ${hint}`),
    ...choices,
    ...where,
  ];
}

function joinLanguages({ fr, ar, en }: Labels, between: string): string {
  return [...new Set([fr, ar, en])].filter(Boolean).join(between);
}

function indent(lines: readonly string[], by: string): string[] {
  return lines.map((content) => by + content);
}
