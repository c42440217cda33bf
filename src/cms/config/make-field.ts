import type { IssueLocale } from '#i18n/describe-issue.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { sayCms } from '#i18n/say-cms.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { type InputKind, isInputKind, isOneOf, isTextKind, type Kind } from '#model/kinds.ts';
import { expectedBeside, fallbackLocale, type Locale, localeTable } from '#model/locales.ts';
import type { DecapField } from './decap-config.ts';

/** A field that is being described: where it stands decides whether the form insists on it. */
export interface FormField {
  name: string;
  node: FieldNode;
  required: boolean;
  language: IssueLocale;
}
type Widget = Omit<DecapField, 'name' | 'label' | 'required'>;

/** A field of a schema as a field of the form. */
export function makeField(field: FormField): DecapField {
  const { name, node, required, language } = field;
  const hint = node.hints?.[language];
  return {
    name,
    label: nameField(field),
    ...(hint && { hint }),
    required,
    ...chooseWidget(field),
  };
}

/**
 * The fields of a map. Inside something that may be left out, nothing is insisted on: Decap would
 * ask for the number of an authorisation that nobody has. What is missing is said on saving.
 */
export function makeFields(node: FieldNode, language: IssueLocale, insists: boolean): DecapField[] {
  return Object.entries(node.properties ?? {}).map(([name, child]) => {
    const required = insists && (node.required?.includes(name) ?? false);
    return makeField({ name, node: child, required, language });
  });
}

function chooseWidget(field: FormField): Widget {
  const { node } = field;
  if (isTextKind(node.kind)) return makeWords(node);
  if (node.items) return makeList(field, node.items);
  if (node.properties) return makeGroup(field);
  if (node.kind === 'reference') return makeReference(node, false);
  // A place names a commune; a province says which communes there are.
  if (node.kind === 'commune' && field.name === 'commune')
    return {
      ...makeReference({ collection: 'provinces' }, false),
      file: 'communes',
      hint: sayCms('communeHint', field.language),
    };
  if (node.enum) return makeChoice(field, node, false);
  if (node.type === 'boolean') return { widget: 'yes-no' };
  if (node.type === 'integer' || node.type === 'number') return makeNumber(node);
  return makeInput(field);
}

/** A text in every language of the site. */
function makeWords(node: FieldNode): Widget {
  const most = node.properties?.[fallbackLocale()]?.maxLength;
  return {
    widget: 'words',
    lines: node.kind === 'markdown' ? 12 : node.kind === 'prose' ? 6 : 1,
    ...(most && { most }),
  };
}

function makeReference(node: FieldNode, multiple: boolean): Widget {
  return {
    widget: 'relation',
    collection: node.collection ?? '',
    value_field: 'id',
    search_fields: ['label'],
    display_fields: ['label'],
    options_length: 100,
    multiple,
  };
}

function makeChoice({ language }: FormField, node: FieldNode, multiple: boolean): Widget {
  const options = (node.enum ?? []).map((value) => {
    return { value, label: resolveText(node.options?.[value], language)?.text ?? value };
  });
  return { widget: 'select', multiple, options };
}

function makeNumber(node: FieldNode): Widget {
  const [min, max] = [countable(node.minimum), countable(node.maximum)];
  const isWhole = node.type === 'integer';
  return {
    widget: 'number',
    value_type: isWhole ? 'int' : 'float',
    // Decap refuses a step that is no number, and browsers a value between two steps.
    step: isWhole ? 1 : 0.000001,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

function makeList(field: FormField, items: FieldNode): Widget {
  const { language, node, required } = field;
  if (items.kind === 'reference') return { ...makeReference(items, true), ...countOf(node) };
  if (items.enum) return { ...makeChoice(field, items, true), ...countOf(node) };
  const item: FormField = { name: 'item', node: items, required: true, language };
  const inner = items.properties
    ? { fields: makeItem(items, language), summary: summarise(items, language) }
    : { field: { ...makeField(item), label: nameField(field) } };
  return {
    widget: 'list',
    // A list without a name for one of its items would say “Add Telephones”; it says “Add”.
    label_singular: ' ',
    collapsed: Boolean(items.properties),
    minimize_collapsed: !required,
    ...countOf(node),
    ...inner,
  };
}

/** A text in a list is a map of its languages: Decap gives no widget of ours a whole item. */
function makeItem(items: FieldNode, language: IssueLocale): DecapField[] {
  if (!isTextKind(items.kind)) return makeFields(items, language, true);
  return Object.entries(items.properties ?? {}).map(([locale, node]) => {
    const named = { ...node, labels: { [language]: localeTable[locale as Locale].name } };
    return makeField({ name: locale, node: named, required: false, language });
  });
}

function makeGroup({ node, language, required }: FormField): Widget {
  const summary = summarise(node, language);
  return {
    widget: node.kind === 'verification' ? 'verification' : 'object',
    collapsed: !required,
    fields: makeFields(node, language, required),
    ...(summary && { summary }),
  };
}

type Box = Pick<DecapField, 'input' | 'typed'>;

const plainText: Box = { input: 'text' };

/** The box of a kind, and how what is typed into it becomes what the file says. */
const boxes: Record<InputKind, Box> = {
  line: plainText,
  prose: plainText,
  markdown: plainText,
  choice: plainText,
  commune: plainText,
  country: plainText,
  day: { input: 'date' },
  email: { input: 'email', typed: 'plain' },
  'file-name': { input: 'text', typed: 'plain' },
  id: plainText,
  link: { input: 'url', typed: 'plain' },
  origin: { input: 'url', typed: 'plain' },
  'partial-date': { input: 'text', typed: 'plain' },
  percent: plainText,
  phone: { input: 'tel', typed: 'phone' },
  reference: plainText,
  sign: plainText,
  time: { input: 'time' },
  'time-zone': plainText,
  'week-hours': { input: 'text', typed: 'hours' },
  word: plainText,
  year: plainText,
  'yearly-day': plainText,
};

function makeInput({ node, language }: FormField): Widget {
  const isWord = !node.pattern || node.kind === 'word';
  const most = node.maxLength;
  const message = isWord && most ? sayCms('tooLong', language, { most }) : sayForm(node, language);
  const pattern = isWord && most ? `^.{0,${most}}$` : node.pattern;
  return {
    widget: 'input',
    ...(isInputKind(node.kind) ? boxes[node.kind] : plainText),
    ...(most && { most }),
    ...(pattern && { pattern: [pattern, message] as [string, string] }),
  };
}

/** What to write, from the hint below the field: it ends with an example. */
function sayForm(node: FieldNode, language: IssueLocale): string {
  return node.hints?.[language] ?? sayCms('form', language);
}

const telling: readonly Kind[] = ['reference', 'line', 'word', 'phone', 'id', 'day'];

/** The first two fields by which people tell one item of a list, or a folded group, from another. */
function summarise(node: FieldNode, language: IssueLocale): string {
  const nearest = [language, expectedBeside(language)];
  if (isTextKind(node.kind)) return nearest.map((locale) => `{{fields.${locale}}}`).join(' ');
  return Object.entries(node.properties ?? {})
    .filter(([, { kind }]) => isOneOf(kind, telling))
    .slice(0, 2)
    .flatMap(([name, { kind }]) =>
      kind === 'line' ? nearest.map((locale) => `${name}.${locale}`) : [name],
    )
    .map((path) => `{{fields.${path}}}`)
    .join(' ');
}

function nameField({ name, node, language }: FormField): string {
  return resolveText(node.labels, language)?.text ?? name;
}

function countOf({ minItems, maxItems }: FieldNode): Pick<DecapField, 'max'> {
  // An empty list is left out, so that the least number never counts.
  return maxItems && minItems !== undefined ? { max: maxItems } : {};
}

/** Zod bounds every whole number by what JavaScript can count; that says nothing about a field. */
function countable(bound: number | undefined): number | undefined {
  return bound === undefined || Math.abs(bound) === Number.MAX_SAFE_INTEGER ? undefined : bound;
}
