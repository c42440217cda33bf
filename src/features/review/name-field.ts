import { resolveText } from '#i18n/localized-text.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { isOneOf, type Kind } from '#model/kinds.ts';
import { type Locale, localeEntry } from '#model/locales.ts';
import { drawValue } from './draw-value.ts';
import { code, type Phrase } from './piece.ts';
import { type ReviewContext, say } from './review-context.ts';

/** What a field is called in the language of the review; its key where nobody named it. */
export function labelField(
  key: string,
  node: FieldNode | undefined,
  context: ReviewContext,
): Phrase {
  const label = resolveText(node?.labels, context.locale);
  return [label?.text ?? code(key)];
}

/** `Contacts › Telephones`. */
export function joinFieldNames(outer: Phrase, inner: Phrase, context: ReviewContext): Phrase {
  if (outer.length === 0) return inner;
  return say(context, 'path', { outer, inner });
}

/** `In one sentence (French)`, or the language alone. */
export function nameLanguage(label: Phrase, lang: Locale, context: ReviewContext): Phrase {
  const names = new Intl.DisplayNames([localeEntry(context.locale).tag], { type: 'language' });
  const language = names.of(lang) ?? lang;
  return label.length > 0 ? say(context, 'inLanguage', { label, language }) : [language];
}

const naming: readonly Kind[] = ['reference', 'line', 'word', 'choice', 'phone'];

/**
 * The property by which people tell an item of a list from the others: the service, the role, the
 * title. The first one of the schema that says something.
 */
export function findNamingKey(item: unknown, node: FieldNode | undefined): string | undefined {
  if (!item || typeof item !== 'object' || !node?.properties) return;
  return Object.entries(node.properties).find(
    ([key, { kind }]) => isOneOf(kind, naming) && key in item,
  )?.[0];
}

export function nameItem(
  item: unknown,
  node: FieldNode | undefined,
  context: ReviewContext,
): Phrase {
  const key = findNamingKey(item, node);
  if (key === undefined) return [];
  return drawValue((item as Record<string, unknown>)[key], node?.properties?.[key], context);
}
