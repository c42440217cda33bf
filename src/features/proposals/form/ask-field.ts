import { resolveText } from '#i18n/localized-text.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import { isTextKind } from '#model/kinds.ts';
import { type Locale, locales } from '#model/locales.ts';
import { listOptions } from './list-options.ts';
import type { Form, FormQuestion, Input } from './question.ts';
import { showValue } from './show-value.ts';

/**
 * More boxes than that, and one types a name instead. A new record is asked for all that it is about;
 * whoever corrects one knows what it is that they change.
 */
const mostBoxes = { new: 24, correction: 8 };
/** More suggestions than that would weigh more than the form: people know their province. */
const mostSuggestions = { new: 100, correction: 40 };

/** The question for any field of any schema, by its kind, with what a record says there. */
export function askField(node: FieldNode, value: unknown, name: string, form: Form): FormQuestion {
  if (isTextKind(node.kind)) return askText(node, value as Text | undefined, name, form);
  if (node.items) return askList(node, node.items, value as unknown[] | undefined, name, form);
  if (node.properties) return askGroup(node, value, name, form);
  return askInput(node, value, name, form);
}

function askGroup(node: FieldNode, value: unknown, name: string, form: Form): FormQuestion {
  const questions = Object.entries(node.properties ?? {}).map(([key, child]) => {
    const inner = (value as Record<string, unknown> | undefined)?.[key];
    return [key, askField(child, inner, `${name}.${key}`, form)] as const;
  });
  return { as: 'group', name, node, value, questions };
}

function askList(
  node: FieldNode,
  item: FieldNode,
  value: unknown[] | undefined,
  name: string,
  form: Form,
): FormQuestion {
  const options = isFoundByName(item) ? undefined : listOptions(item, form);
  const most = form.isNew && !name.includes('.') ? mostBoxes.new : mostBoxes.correction;
  if (options && options.length <= most)
    return { as: 'boxes', name, node, value, options, chosen: (value ?? []).map(String) };
  const { blanks = 1, ...inner } = form;
  const length = Math.min((value?.length ?? 0) + blanks, node.maxItems ?? Number.POSITIVE_INFINITY);
  const items = Array.from({ length }, (_, at) =>
    askField(item, value?.[at], `${name}.${at}`, inner),
  );
  return { as: 'list', name, node, value, items };
}

/**
 * An association is typed by its name, with suggestions: in a list to choose from nobody finds one of
 * hundreds, and one that is not there yet could not be named.
 */
function isFoundByName({ kind, collection }: FieldNode): boolean {
  return kind === 'reference' && collection === 'associations';
}

/** The field for a text in one language, which is typed as its kind is. */
export function nodeIn({ kind, properties, personalData }: FieldNode, lang: Locale): FieldNode {
  return { ...properties?.[lang], ...(kind && { kind }), ...(personalData && { personalData }) };
}

/** A text is asked in the language of the page, and in the one that the page shows instead. */
function askText(
  node: FieldNode,
  value: Text | undefined,
  name: string,
  { locale }: Form,
): FormQuestion {
  const langs = new Set<Locale>([locale, resolveText(value, locale)?.lang ?? locale]);
  const questions = locales
    .filter((lang) => langs.has(lang))
    .map((lang): readonly [string, Input] => {
      const inner = nodeIn(node, lang);
      const shown = value?.[lang] ?? '';
      const found = { name: `${name}.${lang}`, node: inner, value: value?.[lang], shown, lang };
      return [lang, { as: 'input', ...found }];
    });
  return { as: 'group', name, node, value, questions };
}

function askInput(node: FieldNode, value: unknown, name: string, form: Form): Input {
  const options = listOptions(node, form);
  const size = form.isNew ? 'new' : 'correction';
  const isItem = /\.\d+$/.test(name);
  const isSelect =
    options &&
    !isItem &&
    !isFoundByName(node) &&
    (node.kind !== 'reference' || form.isNew || options.length <= mostBoxes.correction);
  const isOffered = isSelect || (options && options.length <= mostSuggestions[size]);
  const shown = isSelect ? String(value ?? '') : showValue(node, value, form);
  return {
    as: 'input',
    name,
    node,
    value,
    shown,
    ...(isOffered && { options, isTyped: !isSelect }),
  };
}
