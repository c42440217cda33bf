import { resolveText } from '#i18n/localized-text.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import { isTextKind } from '#model/kinds.ts';
import { locales } from '#model/locales.ts';
import { drawValue, isShort, quote } from './draw-value.ts';
import { findNamingKey, labelField, nameItem, nameLanguage } from './name-field.ts';
import { code, type Line, type Phrase } from './piece.ts';
import { listRecords, type ReviewContext, say, sayField } from './review-context.ts';

type Change = 'added' | 'removed';

/** A whole value that is new or gone: in one sentence where that is enough, or with its parts below. */
export function formatValueChange(
  value: unknown,
  node: FieldNode | undefined,
  label: Phrase,
  change: Change,
  context: ReviewContext,
): Line {
  const { whole, lines } = tellWhole(value, node, context);
  if (lines.length === 0)
    return { phrase: sayField(context, `field.${change}`, label, { value: whole }) };
  // Fields of one value stand below it; items are counted.
  const phrase = Array.isArray(value)
    ? sayField(context, `items.${change}`, label, { count: value.length })
    : sayField(context, `field.${change}Below`, label);
  return { phrase, lines };
}

/** A fact of a record that is told as a whole. */
export function tellFact(
  value: unknown,
  node: FieldNode | undefined,
  label: Phrase,
  context: ReviewContext,
): Line {
  const { whole, lines } = tellWhole(value, node, context);
  if (lines.length === 0) return { phrase: say(context, 'fact', { label, value: whole }) };
  return { phrase: label, lines };
}

/** Items of which nothing but the name is known can be enumerated; texts are too long for that. */
export function fitsIntoSentence(items: readonly Line[], node: FieldNode | undefined): boolean {
  const isText = isTextKind(node?.kind);
  return items.every(({ lines = [] }) => lines.length === 0) && (!isText || items.length === 1);
}

/** A value in a few words, or in the lines that it takes. */
function tellWhole(
  value: unknown,
  node: FieldNode | undefined,
  context: ReviewContext,
): { whole: Phrase; lines: readonly Line[] } {
  const lines = tellParts(value, node, context);
  if (lines.length === 0) return { whole: drawValue(value, node, context), lines };
  if (Array.isArray(value) && fitsIntoSentence(lines, node?.items)) {
    const names = lines.map(({ phrase }) => phrase);
    return { whole: listRecords(names, context), lines: [] };
  }
  return { whole: [], lines };
}

/** An item of a list under its name; what it consists of stands below. */
export function tellItem(item: unknown, node: FieldNode | undefined, context: ReviewContext): Line {
  if (isTextKind(node?.kind)) return tellTextItem(item as Text, context);
  const lines = tellParts(item, node, context);
  const key = findNamingKey(item, node);
  const link = Object.entries(node?.properties ?? {}).find(([, { kind }]) => kind === 'link')?.[0];
  const rest = Object.keys(item as object).filter((each) => each !== key);
  if (key !== undefined && link !== undefined && rest.length === 1 && rest[0] === link) {
    const value = [code(String((item as Record<string, unknown>)[link]))];
    return { phrase: say(context, 'fact', { label: nameItem(item, node, context), value }) };
  }
  if (key === undefined) {
    const [first, ...rest] = lines;
    return first
      ? { ...first, lines: [...(first.lines ?? []), ...rest] }
      : { phrase: drawValue(item, node, context) };
  }
  return { phrase: nameItem(item, node, context), lines };
}

/** The parts of a value that is not said in a few words: languages, items, fields. */
export function tellParts(
  value: unknown,
  node: FieldNode | undefined,
  context: ReviewContext,
): Line[] {
  if (isTextKind(node?.kind)) return tellText(value as Text, context);
  if (isShort(node)) return [];
  if (Array.isArray(value)) return value.map((item) => tellItem(item, node?.items, context));
  const named = findNamingKey(value, node);
  const isItem = node?.labels === undefined;
  return Object.entries(value as object).flatMap(([key, inner]) => {
    const field = node?.properties?.[key];
    // What an item is called needs not be said again, unless it has more languages to show.
    const isText = typeof inner === 'object' && Object.keys(inner as object).length > 1;
    const isSaid = isItem && key === named && !isText;
    return isSaid ? [] : [tellFact(inner, field, labelField(key, field, context), context)];
  });
}

/** A text in the language nearest to the reader; the others stand below it. */
function tellTextItem(text: Text, context: ReviewContext): Line {
  const nearest = resolveText(text, context.locale);
  const lines = locales.flatMap((lang) => {
    const other = lang === nearest?.lang ? undefined : text[lang];
    const label = nameLanguage([], lang, context);
    return other
      ? [{ phrase: say(context, 'fact', { label, value: quote({ text: other, lang }, context) }) }]
      : [];
  });
  return { phrase: nearest ? quote(nearest, context) : [], lines };
}

/** One language is said in the sentence itself; several stand below it. */
function tellText(text: Text, context: ReviewContext): Line[] {
  const given = locales.filter((lang) => text[lang] !== undefined);
  if (given.length < 2) return [];
  return given.map((lang) => {
    const name = nameLanguage([], lang, context);
    const value = quote({ text: text[lang] ?? '', lang }, context);
    return { phrase: say(context, 'fact', { label: name, value }) };
  });
}
