import { nameCommunes } from '#directory/communes.ts';
import type { Directory } from '#directory/directory.ts';
import { parseMarkdown } from '#markdown/parse-markdown.ts';
import { tellText } from '#markdown/tell-text.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import { isOneOf, isTextKind, type Kind } from '#model/kinds.ts';

/** Groups of fields that tell nothing of the record itself: where it was read, whom to call. */
const asides: readonly Kind[] = ['source', 'contact'];

/** Every text of a value, in the order of the schema. */
export function* walkTexts(value: unknown, node: FieldNode | undefined): Generator<Text> {
  if (!node || !value || typeof value !== 'object' || isOneOf(node.kind, asides)) return;
  if (node.kind === 'markdown') yield tellEach(value);
  else if (isTextKind(node.kind)) yield value;
  else for (const [item, inner] of listInside(value, node)) yield* walkTexts(item, inner);
}

/** What is read of a text in Markdown: signs of mark-up are no words that anybody searches. */
function tellEach(text: Text): Text {
  const told = Object.entries(text).map(([lang, words]) => [
    lang,
    tellText(parseMarkdown(words ?? '')),
  ]);
  return Object.fromEntries(told);
}

/** The communes and towns of its places, by name. */
export function* walkTowns(
  value: unknown,
  node: FieldNode | undefined,
  directory: Directory,
): Generator<Text> {
  if (!node || !value) return;
  if (node.kind === 'commune') yield nameCommunes(directory).get(value as string) ?? {};
  if (typeof value !== 'object') return;
  if (node.kind === 'place' && 'city' in value) yield value.city as Text;
  for (const [item, inner] of listInside(value, node)) yield* walkTowns(item, inner, directory);
}

function listInside(
  value: object,
  node: FieldNode,
): (readonly [value: unknown, node: FieldNode | undefined])[] {
  if (Array.isArray(value)) return value.map((item) => [item, node.items] as const);
  return Object.entries(node.properties ?? {}).map(
    ([key, inner]) => [(value as Record<string, unknown>)[key], inner] as const,
  );
}
