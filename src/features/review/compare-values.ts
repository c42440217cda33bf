import { isDeepStrictEqual } from 'node:util';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import { type Locale, locales } from '#model/locales.ts';
import { compareList } from './compare-list.ts';
import { diffWords } from './diff-words.ts';
import { drawValue, isShort, quote } from './draw-value.ts';
import { formatValueChange } from './format-value-change.ts';
import { joinFieldNames, labelField, nameLanguage } from './name-field.ts';
import type { Line, Phrase } from './piece.ts';
import { type ReviewContext, sayField } from './review-context.ts';

/**
 * What changed in a value, each sentence under the name of its field.
 *
 * @param name the field as people say it: `Contacts › Reception › Telephones`
 */
export function compareValues(
  before: unknown,
  after: unknown,
  node: FieldNode | undefined,
  name: Phrase,
  context: ReviewContext,
): Line[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (before === undefined) return [formatValueChange(after, node, name, 'added', context)];
  if (after === undefined) return [formatValueChange(before, node, name, 'removed', context)];
  if (node?.kind === 'line' || node?.kind === 'prose')
    return compareTexts(before as Text, after as Text, name, context);
  if (Array.isArray(before) && Array.isArray(after))
    return compareList(before, after, node, name, context);
  if (isShort(node) || typeof before !== 'object' || typeof after !== 'object') {
    const [from, to] = [before, after].map((value) => drawValue(value, node, context));
    return [
      { phrase: sayField(context, 'field.changed', name, { from: from ?? [], to: to ?? [] }) },
    ];
  }
  return compareFields(before as object, after as object, node, name, context);
}

/** What changed in the fields of a record or of a part of it, in the order of the schema. */
export function compareFields(
  before: object,
  after: object,
  node: FieldNode | undefined,
  name: Phrase,
  context: ReviewContext,
): Line[] {
  const keys = Object.keys(node?.properties ?? { ...before, ...after });
  return keys.flatMap((key) => {
    const field = node?.properties?.[key];
    const [was, is] = [before, after].map((one) => (one as Record<string, unknown>)[key]);
    if (isDeepStrictEqual(was, is)) return [];
    const inner = joinFieldNames(name, labelField(key, field, context), context);
    return compareValues(was, is, field, inner, context);
  });
}

function compareTexts(before: Text, after: Text, name: Phrase, context: ReviewContext): Line[] {
  return locales.flatMap((lang): Line[] => {
    const [was, is] = [before[lang], after[lang]];
    if (was === is) return [];
    const label = nameLanguage(name, lang, context);
    return [{ phrase: compareText(was, is, lang, label, context) }];
  });
}

/** What changed in one text of one language, word by word where that can be read. */
export function compareText(
  before: string | undefined,
  after: string | undefined,
  lang: Locale | undefined,
  label: Phrase,
  context: ReviewContext,
): Phrase {
  const [from, to] = [before, after].map((text) =>
    text === undefined ? [] : quote({ text, ...(lang && { lang }) }, context),
  ) as [Phrase, Phrase];
  if (before === undefined) return sayField(context, 'field.added', label, { value: to });
  if (after === undefined) return sayField(context, 'field.removed', label, { value: from });
  const parts = diffWords(before, after, lang);
  return parts
    ? sayField(context, 'field.diff', label, { diff: [{ kind: 'words', lang, parts }] })
    : sayField(context, 'field.rewritten', label, { from, to });
}
