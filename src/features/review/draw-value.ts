import { formatDate, formatNumber, nameCountry, precisionOf } from '#i18n/format.ts';
import { formatPercent } from '#i18n/format-percent.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import { sayMoney } from '#i18n/say-money.ts';
import { t } from '#i18n/t.ts';
import { writePhone } from '#i18n/write-phone.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import type { GroupKind, InputKind } from '#model/kinds.ts';
import type { ValueOf } from '#model/value-of-kind.ts';
import { drawHours } from './draw-hours.ts';
import { code, type Phrase, words } from './piece.ts';
import { listRecords, type ReviewContext, say } from './review-context.ts';

/** More letters of one text than a maintainer reads in a minute. */
const mostLetters = 600;

/** Whether a value is said in a few words, and not by telling each of its fields. */
export function isShort(node: FieldNode | undefined): boolean {
  if (!node) return true;
  if (node.kind && drawers[node.kind]) return true;
  if (node.items) return isShort(node.items) && !node.items.properties;
  return !node.properties;
}

/** A value in the words of a reader. A text is quoted in the nearest language that it has. */
export function drawValue(
  value: unknown,
  node: FieldNode | undefined,
  context: ReviewContext,
): Phrase {
  const draw = node?.kind && drawers[node.kind];
  if (draw) return (draw as Draw)(value, node, context);
  if (Array.isArray(value)) {
    const items = value.map((item) => drawValue(item, node?.items, context));
    return listRecords(items, context);
  }
  if (typeof value === 'boolean') return [t(context.locale, value ? 'value.yes' : 'value.no').text];
  if (typeof value === 'number')
    return [formatNumber(value, context.locale, { maximumFractionDigits: 2 })];
  return [code(typeof value === 'string' ? value : JSON.stringify(value))];
}

/** A text in quotes, cut where it becomes long. */
export function quote(
  { text, lang }: Pick<LocalizedText, 'text'> & Partial<LocalizedText>,
  context: ReviewContext,
): Phrase {
  const rest = text.length - mostLetters;
  if (rest < mostLetters / 4) return say(context, 'quoted', { text: [words(text, lang)] });
  const start = say(context, 'quoted', { text: [words(text.slice(0, mostLetters), lang)] });
  return say(context, 'cutText', { text: start, count: rest });
}

type Draw<Value = unknown> = (value: Value, node: FieldNode, context: ReviewContext) => Phrase;

const drawText: Draw<Text> = (value, _, context) => {
  const text = resolveText(value, context.locale);
  return text ? quote(text, context) : [];
};
const drawDate: Draw = (value, _, { locale }) => [formatDate(String(value), locale)];
const drawCode: Draw = (value) => [code(String(value))];

/** A group without a line here is told field by field. */
const drawers: { [K in InputKind]: Draw<ValueOf<K>> } & { [K in GroupKind]?: Draw<ValueOf<K>> } = {
  line: drawText,
  prose: drawText,
  markdown: drawText,
  word: (value, _, context) => quote({ text: String(value) }, context),
  choice: (value, node, { locale }) => {
    const label = resolveText(node.options?.[String(value)], locale);
    return [label?.text ?? code(String(value))];
  },
  reference: (value, node, context) => {
    const name = context.lookUp(node.collection ?? '', String(value));
    return [name ? words(name.text, name.lang) : code(String(value))];
  },
  day: drawDate,
  'partial-date': drawDate,
  year: (value) => [String(value)],
  time: drawCode,
  'time-zone': drawCode,
  percent: (value, _, { locale }) => [formatPercent(Number(value), locale)],
  coordinates: ({ lat, lng }) => [code(`${lat}, ${lng}`)],
  country: (value, _, { locale }) => [nameCountry(String(value), locale)],
  commune: (value, _, context) => {
    const name = context.lookUpCommune(String(value));
    return [name ? words(name.text, name.lang) : code(String(value))];
  },
  phone: (value) => [code(writePhone(String(value), 'abroad'))],
  email: drawCode,
  'file-name': drawCode,
  link: drawCode,
  origin: drawCode,
  id: drawCode,
  sign: drawCode,
  'yearly-day': drawCode,
  'week-hours': (value, _, context) => drawHours(String(value), context),
  money: (value, _, { locale }) => [sayMoney(value, locale).text],
  period: ({ from, to }, _, { locale }) => {
    const key = from && to ? 'period.span' : from ? 'period.since' : 'period.until';
    const dates = {
      from: from ? formatDate(from, locale) : '',
      to: to ? formatDate(to, locale) : '',
      precision: precisionOf(from ?? to ?? ''),
    };
    return [t(locale, key, dates).text];
  },
};
