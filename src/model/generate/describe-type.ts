import type { FieldNode } from '#model/describe-fields.ts';
import { type InputKind, isInputKind, isTextKind } from '#model/kinds.ts';
import { locales } from '#model/locales.ts';

const ofKind: Record<Exclude<InputKind, 'reference'>, string> = {
  line: `text of one line, in any of the ${countLanguages()} languages`,
  prose: `text of several paragraphs, in any of the ${countLanguages()} languages`,
  markdown: `text in Markdown, in any of the ${countLanguages()} languages`,
  word: 'text of one line, the same in every language',
  id: 'id: small letters, digits and hyphens',
  choice: 'one of the choices',
  day: 'day, `2024-09-05`',
  'partial-date': 'day, month or year: `2024-09-05`, `2024-09` or `2024`',
  'yearly-day': 'day of every year, `07-30`',
  time: 'time of day, `18:30`',
  'time-zone': 'time zone by its IANA name, `Europe/Brussels`',
  year: 'year',
  phone: 'telephone number, `+212528000000`',
  email: 'e-mail address',
  'file-name': 'name of a file, `statutes-model.docx`',
  link: 'address that starts with `https://`',
  origin: 'address of a whole site, `https://twiza.example`',
  'week-hours': 'opening hours as in OpenStreetMap, `Mo-Fr 09:00-18:00`',
  commune: 'code of a commune in the census of 2024',
  country: 'country code of two letters, `MA`',
  percent: 'percentage',
  sign: 'words that must all be typed, `afraid husband`',
};
const ofType: Record<string, string> = {
  boolean: 'yes or no: `true` or `false`',
  integer: 'whole number',
  number: 'number',
  string: 'text',
  object: 'group of fields',
};

/** In words, as a sentence says it. */
export function countLanguages(): string {
  const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  return words[locales.length - 1] ?? String(locales.length);
}

/** What a field takes, in words and Markdown: “list of: text of one line (at most 160 characters)”. */
export function describeType(node: FieldNode): string {
  if (node.items) {
    const most = node.maxItems ? ` (at most ${node.maxItems})` : '';
    return `list${most} of: ${describeType(node.items)}`;
  }
  const limits = describeLimits(node);
  return nameType(node) + (limits && ` (${limits})`);
}

function nameType(node: FieldNode): string {
  if (node.kind === 'reference')
    return `id of one of the [${node.collection}](#${node.collection})`;
  if (isInputKind(node.kind)) return ofKind[node.kind];
  return ofType[node.type ?? ''] ?? 'value';
}

function describeLimits(node: FieldNode): string {
  const isText = isTextKind(node.kind);
  const length = isText
    ? Object.values(node.properties ?? {})[0]?.maxLength
    : node.kind === 'word' && node.maxLength;
  if (length) return `at most ${length} characters`;
  const least = countable(node.minimum);
  const most = countable(node.maximum);
  if (least !== undefined && most !== undefined) return `${least} to ${most}`;
  if (least !== undefined) return `${least} or more`;
  return most === undefined ? '' : `at most ${most}`;
}

function countable(bound: number | undefined): number | undefined {
  return bound === undefined || Math.abs(bound) === Number.MAX_SAFE_INTEGER ? undefined : bound;
}
