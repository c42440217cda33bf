import { isDeepStrictEqual } from 'node:util';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import { type Locale, locales } from '#model/locales.ts';
import { type Around, sayField } from './around.ts';
import { compareList } from './compare-list.ts';
import { diffWords } from './diff-words.ts';
import { drawValue, isShort, quote } from './draw-value.ts';
import { joinNames, nameField, nameLanguage } from './name-field.ts';
import type { Line, Phrase } from './piece.ts';
import { tellValue } from './tell-value.ts';

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
  around: Around,
): Line[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (before === undefined) return [tellValue(after, node, name, 'added', around)];
  if (after === undefined) return [tellValue(before, node, name, 'removed', around)];
  if (node?.kind === 'line' || node?.kind === 'prose')
    return compareTexts(before as Text, after as Text, name, around);
  if (Array.isArray(before) && Array.isArray(after))
    return compareList(before, after, node, name, around);
  if (isShort(node) || typeof before !== 'object' || typeof after !== 'object') {
    const [from, to] = [before, after].map((value) => drawValue(value, node, around));
    return [
      { phrase: sayField(around, 'field.changed', name, { from: from ?? [], to: to ?? [] }) },
    ];
  }
  return compareFields(before as object, after as object, node, name, around);
}

/** What changed in the fields of a record or of a part of it, in the order of the schema. */
export function compareFields(
  before: object,
  after: object,
  node: FieldNode | undefined,
  name: Phrase,
  around: Around,
): Line[] {
  const keys = Object.keys(node?.properties ?? { ...before, ...after });
  return keys.flatMap((key) => {
    const field = node?.properties?.[key];
    const [was, is] = [before, after].map((one) => (one as Record<string, unknown>)[key]);
    if (isDeepStrictEqual(was, is)) return [];
    const inner = joinNames(name, nameField(key, field, around), around);
    return compareValues(was, is, field, inner, around);
  });
}

function compareTexts(before: Text, after: Text, name: Phrase, around: Around): Line[] {
  return locales.flatMap((lang): Line[] => {
    const [was, is] = [before[lang], after[lang]];
    if (was === is) return [];
    const label = nameLanguage(name, lang, around);
    return [{ phrase: compareText(was, is, lang, label, around) }];
  });
}

/** What changed in one text of one language, word by word where that can be read. */
export function compareText(
  before: string | undefined,
  after: string | undefined,
  lang: Locale | undefined,
  label: Phrase,
  around: Around,
): Phrase {
  const [from, to] = [before, after].map((text) =>
    text === undefined ? [] : quote({ text, ...(lang && { lang }) }, around),
  ) as [Phrase, Phrase];
  if (before === undefined) return sayField(around, 'field.added', label, { value: to });
  if (after === undefined) return sayField(around, 'field.removed', label, { value: from });
  const parts = diffWords(before, after, lang);
  return parts
    ? sayField(around, 'field.diff', label, { diff: [{ kind: 'words', lang, parts }] })
    : sayField(around, 'field.rewritten', label, { from, to });
}
