import { formatDate, formatNumber, formatPercent, nameCountry } from '#i18n/format.ts';
import { pickText, type Said } from '#i18n/said.ts';
import { sayMoney } from '#i18n/say-money.ts';
import { t } from '#i18n/t.ts';
import { writePhone } from '#i18n/write-phone.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { type Around, list, say } from './around.ts';
import { drawHours } from './draw-hours.ts';
import { code, type Phrase, words } from './piece.ts';

/** More letters of one text than a maintainer reads in a minute. */
const mostLetters = 600;

/** Whether a value is said in a few words, and not by telling each of its fields. */
export function isShort(node: FieldNode | undefined): boolean {
  if (!node) return true;
  if (node.kind && Object.hasOwn(drawers, node.kind)) return true;
  if (node.items) return isShort(node.items) && !node.items.properties;
  return !node.properties;
}

/** A value in the words of a reader. A text is quoted in the nearest language that it has. */
export function drawValue(value: unknown, node: FieldNode | undefined, around: Around): Phrase {
  const draw = drawers[node?.kind ?? ''];
  if (draw) return draw(value, node ?? {}, around);
  if (Array.isArray(value)) {
    const items = value.map((item) => drawValue(item, node?.items, around));
    return list(items, around);
  }
  if (typeof value === 'boolean') return [t(around.locale, value ? 'value.yes' : 'value.no').text];
  if (typeof value === 'number')
    return [formatNumber(value, around.locale, { maximumFractionDigits: 2 })];
  return [code(typeof value === 'string' ? value : JSON.stringify(value))];
}

/** A text in quotes, cut where it becomes long. */
export function quote({ text, lang }: Pick<Said, 'text'> & Partial<Said>, around: Around): Phrase {
  const rest = text.length - mostLetters;
  if (rest < mostLetters / 4) return say(around, 'quoted', { text: [words(text, lang)] });
  const start = say(around, 'quoted', { text: [words(text.slice(0, mostLetters), lang)] });
  return say(around, 'cutText', { text: start, count: rest });
}

type Draw = (value: unknown, node: FieldNode, around: Around) => Phrase;

const drawText: Draw = (value, _, around) => {
  const said = pickText(value as Parameters<typeof pickText>[0], around.locale);
  return said ? quote(said, around) : [];
};
const drawDate: Draw = (value, _, { locale }) => [formatDate(String(value), locale)];
const drawCode: Draw = (value) => [code(String(value))];

const drawers: Record<string, Draw | undefined> = {
  line: drawText,
  prose: drawText,
  word: (value, _, around) => quote({ text: String(value) }, around),
  choice: (value, node, { locale }) => {
    const label = pickText(node.options?.[String(value)], locale);
    return [label?.text ?? code(String(value))];
  },
  reference: (value, node, around) => {
    const name = around.lookUp(node.collection ?? '', String(value));
    return [name ? words(name.text, name.lang) : code(String(value))];
  },
  day: drawDate,
  'partial-date': drawDate,
  year: (value) => [String(value)],
  time: drawCode,
  'time-zone': drawCode,
  percent: (value, _, { locale }) => [formatPercent(Number(value), locale)],
  coordinates: (value) => {
    const { lat, lng } = value as { lat: number; lng: number };
    return [code(`${lat}, ${lng}`)];
  },
  country: (value, _, { locale }) => [nameCountry(String(value), locale)],
  commune: (value, _, around) => {
    const name = around.lookUpCommune(String(value));
    return [name ? words(name.text, name.lang) : code(String(value))];
  },
  phone: (value) => [code(writePhone(String(value), 'abroad'))],
  email: drawCode,
  link: drawCode,
  origin: drawCode,
  id: drawCode,
  'week-hours': (value, _, around) => drawHours(String(value), around),
  money: (value, _, { locale }) => [
    sayMoney(value as { from?: number; upTo?: number }, locale).text,
  ],
  period: (value, _, { locale }) => {
    const { from, to } = value as { from?: string; to?: string };
    const key = from && to ? 'period.span' : from ? 'period.since' : 'period.until';
    const dates = {
      from: from ? formatDate(from, locale) : '',
      to: to ? formatDate(to, locale) : '',
    };
    return [t(locale, key, dates).text];
  },
};
