import { pickText } from '#i18n/said.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { type Locale, localeEntry } from '#model/locales.ts';
import { type Around, say } from './around.ts';
import { drawValue } from './draw-value.ts';
import { code, type Phrase } from './piece.ts';

/** What a field is called in the language of the review; its key where nobody named it. */
export function nameField(key: string, node: FieldNode | undefined, around: Around): Phrase {
  const label = pickText(node?.labels, around.locale);
  return [label?.text ?? code(key)];
}

/** `Contacts › Telephones`. */
export function joinNames(outer: Phrase, inner: Phrase, around: Around): Phrase {
  if (outer.length === 0) return inner;
  return say(around, 'path', { outer, inner });
}

/** `In one sentence (French)`, or the language alone. */
export function nameLanguage(label: Phrase, lang: Locale, around: Around): Phrase {
  const names = new Intl.DisplayNames([localeEntry(around.locale).tag], { type: 'language' });
  const language = names.of(lang) ?? lang;
  return label.length > 0 ? say(around, 'inLanguage', { label, language }) : [language];
}

const naming = ['reference', 'line', 'word', 'choice', 'phone'];

/**
 * The property by which people tell an item of a list from the others: the service, the role, the
 * title. The first one of the schema that says something.
 */
export function findNamingKey(item: unknown, node: FieldNode | undefined): string | undefined {
  if (!item || typeof item !== 'object' || !node?.properties) return;
  return Object.entries(node.properties).find(
    ([key, { kind }]) => naming.includes(kind ?? '') && key in item,
  )?.[0];
}

export function nameItem(item: unknown, node: FieldNode | undefined, around: Around): Phrase {
  const key = findNamingKey(item, node);
  if (key === undefined) return [];
  return drawValue((item as Record<string, unknown>)[key], node?.properties?.[key], around);
}
