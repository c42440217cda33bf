import { nameCommunes } from '#directory/communes.ts';
import { nameCountry } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { writePhone } from '#i18n/write-phone.ts';
import { isCollection } from '#model/collections.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import { type InputKind, isInputKind, type Kind } from '#model/kinds.ts';
import type { Form } from './question.ts';
import { writeWeek } from './write-week.ts';

/** A value as people type it: names for ids, days of the week in their language. */
export function showValue(node: FieldNode, value: unknown, form: Form): string {
  if (value === undefined) return '';
  const show = isInputKind(node.kind) ? shows[node.kind] : asWritten;
  return show(String(value), node, form);
}

/** Whether a form shows something else than the file says. */
export function isShownOtherwise(kind: Kind | undefined): boolean {
  return isInputKind(kind) && shows[kind] !== asWritten;
}

type Show = (value: string, node: FieldNode, form: Form) => string;

/** As the file says it. */
const asWritten: Show = (value) => value;

const shows: Record<InputKind, Show> = {
  line: asWritten,
  prose: asWritten,
  markdown: asWritten,
  phone: (value) => writePhone(value, 'abroad').replaceAll('\u00A0', ' '),
  choice: (value, node, { locale }) => resolveText(node.options?.[value], locale)?.text ?? value,
  reference: (value, { collection = '' }, { locale, directory }) => {
    if (!isCollection(collection)) return value;
    const record = directory.byId[collection].get(value) as { name?: Text } | undefined;
    return resolveText(record?.name, locale)?.text ?? value;
  },
  commune: (value, _, { locale, directory }) => {
    return resolveText(nameCommunes(directory).get(value), locale)?.text ?? value;
  },
  country: (value, _, { locale }) => nameCountry(value, locale),
  'week-hours': (value, _, { locale }) => writeWeek(value, locale),
  day: asWritten,
  email: asWritten,
  'file-name': asWritten,
  id: asWritten,
  link: asWritten,
  origin: asWritten,
  'partial-date': asWritten,
  percent: asWritten,
  sign: asWritten,
  time: asWritten,
  'time-zone': asWritten,
  word: asWritten,
  year: asWritten,
  'yearly-day': asWritten,
};
