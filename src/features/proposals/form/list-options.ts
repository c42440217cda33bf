import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
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

/** What a field may be, by name; `undefined` where it may be anything, or too much. */
export function listOptions(
  node: FieldNode,
  { locale, directory }: Form,
): readonly FormOption[] | undefined {
  return node.kind === 'reference'
    ? listRecords(directory, node.collection ?? '', locale)
    : listChoices(node, locale);
}

/** The records of a collection, in order and by name. */
const listRecords = perDirectory(
  (directory: Directory, collection: string, locale: Locale): readonly FormOption[] | undefined => {
    if (!isCollection(collection)) return;
    // What names know-how answers a question: nothing else of it is offered.
    const records: readonly Named[] =
      collection === 'resources'
        ? directory.list.resources.filter(({ kind }) => kind === 'question')
        : (directory.list[collection] as readonly Named[]);
    if (records.length > mostOptions) return;
    const compare = compareNames(locale);
    return records
      .map((record) => ({ order: record.order ?? 0, ...name(record.id, record.name, locale) }))
      .sort((a, b) => a.order - b.order || compare(a.name, b.name));
  },
);

const choices = new WeakMap<FieldNode, Map<Locale, readonly FormOption[] | undefined>>();

/** What the schema lets one choose from: the same list each time, which is drawn once. */
function listChoices(node: FieldNode, locale: Locale): readonly FormOption[] | undefined {
  const known = choices.get(node) ?? new Map<Locale, readonly FormOption[] | undefined>();
  choices.set(node, known);
  if (!known.has(locale)) known.set(locale, nameChoices(node, locale));
  return known.get(locale);
}

function nameChoices(node: FieldNode, locale: Locale): readonly FormOption[] | undefined {
  if (node.type === 'boolean')
    return [true, false].map((value) => {
      const { text, lang } = t(locale, value ? 'value.yes' : 'value.no');
      return { value: String(value), name: text, lang };
    });
  return (
    node.options &&
    Object.entries(node.options).map(([value, labels]) => name(value, labels, locale))
  );
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
