import type { Directory } from '#directory/directory.ts';
import { foldText } from '#features/search/phone/analysis/fold-text.ts';
import { isCollection } from '#model/collections.ts';
import { country } from '#model/country.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { countryCodes } from '#model/fields/country.ts';
import { type InputKind, isInputKind, isTextKind } from '#model/kinds.ts';
import type { Locale } from '#model/locales.ts';
import { suggestCountry } from '#records/suggest-country.ts';
import { cleanValue } from './clean-typed.ts';
import { Doubt } from './doubt.ts';
import { readDate } from './read-date.ts';
import { readEmail } from './read-email.ts';
import { readLink } from './read-link.ts';
import { readNumber } from './read-number.ts';
import { readPhoneLine } from './read-phone.ts';
import { parseWeek } from './read-week.ts';

/** What reading an answer takes besides the answer. */
export interface Reading {
  /** The language of the form that it stands in, and the records that it may name. */
  form: { readonly locale: Locale; readonly directory: Pick<Directory, 'list'> };
  /** Where the association has its places, for numbers without the code of a country; here by default. */
  countries?: readonly string[] | undefined;
}

/** No number, day or address is as long: what is longer is read by nobody, and refused by the checks. */
const mostLetters = 2000;

/**
 * What somebody typed, as a file says it. What cannot be understood stays as it is, so that the checks
 * name the field and say what belongs there.
 */
export function readValue(node: FieldNode, typed: string, reading: Reading): unknown {
  const text = isSentence(node) ? typed.trim() : cleanValue(typed);
  if (node.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (node.type === 'number' || node.type === 'integer') return readNumber(text, node);
  const isTooLong = text.length > mostLetters && !isSentence(node);
  const read = isInputKind(node.kind) && !isTooLong ? reads[node.kind] : asTyped;
  return read(text, node, reading);
}

/** In sentences and names, joiners and marks of direction are part of how a language is written. */
function isSentence({ kind }: FieldNode): boolean {
  return isTextKind(kind) || kind === 'word';
}

type Read = (text: string, node: FieldNode, reading: Reading) => unknown;

/** The file says it as people type it. */
const asTyped: Read = (text) => text;
const inOneLine: Read = (text) => text.replace(/\s+/g, ' ');

const reads: Record<InputKind, Read> = {
  line: inOneLine,
  prose: asTyped,
  markdown: asTyped,
  word: inOneLine,
  phone: (text, _, { countries = [country.code] }) => readPhoneLine(text, countries),
  email: readEmail,
  'file-name': asTyped,
  link: readLink,
  country: (text) => {
    // “Al” may be the beginning of a name as well as a code.
    if (/^[A-Z][a-z]$/.test(text)) return new Doubt('intake.why.country');
    // A code that ISO has given up was another country's, which the checks ask about.
    const isOld = /^[a-z]{2}$/i.test(text) && !countryCodes.includes(text.toUpperCase());
    if (isOld && !/^uk$/i.test(text)) return text;
    return (
      readFlag(text) ??
      (suggestCountry(text.replace(/^(?:en|au|aux|in|in der|en la|في)\s/iu, '')) || text)
    );
  },
  day: (text, _, { form }) => readDate(text, form.locale),
  'partial-date': (text, _, { form }) => readDate(text, form.locale),
  'week-hours': (text, _, { form }) => parseWeek(text, form.locale),
  choice: (text, { options = {} }) => {
    const found = Object.entries(options).find(([value, labels]) =>
      [value, ...Object.values(labels)].some((label) => foldText(label) === foldText(text)),
    );
    return found?.[0] ?? text;
  },
  reference: (text, { collection = '' }, { form: { directory } }) => {
    if (!isCollection(collection)) return text;
    const named = indexNames(directory.list[collection]);
    const [, address] = /\/([a-z\d-]+)\/?$/.exec(text) ?? [];
    const ids = named.get(foldText(text)) ?? named.get(foldText(address ?? '')) ?? [];
    const own = ids.find((id) => id === text);
    if (ids.length > 1 && !own) return new Doubt('intake.why.sameName', { ids: ids.join(', ') });
    return own ?? ids[0] ?? text;
  },
  commune: asTyped,
  id: asTyped,
  origin: asTyped,
  percent: asTyped,
  sign: asTyped,
  time: asTyped,
  'time-zone': asTyped,
  year: asTyped,
  'yearly-day': asTyped,
};

interface Named {
  id: string;
  name?: object;
  otherNames?: readonly string[] | undefined;
  acronym?: string | undefined;
}

const indexes = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** The ids of the records of a collection by each of their names. */
function indexNames(records: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(records);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const { id, name = {}, otherNames = [], acronym = '' } of records) {
    const names = [id, ...Object.values(name), ...otherNames, acronym].map((each) =>
      foldText(String(each)),
    );
    for (const each of new Set(names)) if (each) index.set(each, [...(index.get(each) ?? []), id]);
  }
  indexes.set(records, index);
  return index;
}

/** `🇫🇷` is written with two letters of its own for F and R. */
function readFlag(text: string): string | undefined {
  const letters = Array.from(
    text.replace(/\s/g, ''),
    (sign) => (sign.codePointAt(0) ?? 0) - 0x1f1e6 + 65,
  );
  const code = String.fromCharCode(...letters);
  return letters.length === 2 && countryCodes.includes(code) ? code : undefined;
}
