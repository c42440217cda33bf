import type { Directory } from '#directory/directory.ts';
import { compareNames } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import { isCollection } from '#model/collections.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import type { Locale } from '#model/locales.ts';
import type { Form, FormOption } from './question.ts';

/** More than that is no help to anybody: ten thousand associations weigh more than the page. */
const mostOptions = 100;

const known = new WeakMap<object, Map<string, readonly FormOption[] | undefined>>();

/** What a field may be, by name; `undefined` where it may be anything, or too much. */
export function listOptions(
  node: FieldNode,
  { locale, directory }: Form,
): readonly FormOption[] | undefined {
  // Choices belong to the schema, references to the records of this directory.
  const owner = node.kind === 'reference' ? directory : node;
  const lists = known.get(owner) ?? new Map<string, readonly FormOption[] | undefined>();
  known.set(owner, lists);
  const id = `${locale} ${node.collection ?? ''}`;
  if (!lists.has(id)) lists.set(id, findOptions(node, directory, locale));
  return lists.get(id);
}

function findOptions(
  node: FieldNode,
  directory: Directory,
  locale: Locale,
): readonly FormOption[] | undefined {
  if (node.type === 'boolean')
    return [true, false].map((value) => {
      const { text, lang } = t(locale, value ? 'value.yes' : 'value.no');
      return { value: String(value), name: text, lang };
    });
  if (node.options)
    return Object.entries(node.options).map(([value, labels]) => name(value, labels, locale));
  if (node.kind !== 'reference' || !node.collection || !isCollection(node.collection)) return;
  const records = directory.list[node.collection] as readonly Named[];
  if (records.length > mostOptions) return;
  const compare = compareNames(locale);
  return records
    .map((record) => ({ order: record.order ?? 0, ...name(record.id, record.name, locale) }))
    .sort((a, b) => a.order - b.order || compare(a.name, b.name));
}

interface Named {
  id: string;
  name?: Text;
  order?: number;
}

function name(value: string, text: Text | undefined, locale: Locale): FormOption {
  const said = resolveText(text, locale) ?? { text: value, lang: locale };
  return { value, name: said.text, lang: said.lang };
}
