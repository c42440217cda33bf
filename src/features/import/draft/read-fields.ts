import { cleanName, tidyText } from '#cleaning/clean-name.ts';
import { Doubt } from '#cleaning/doubt.ts';
import { isEmptyWord } from '#cleaning/is-empty-word.ts';
import type { SocialNetwork } from '#cleaning/list-links.ts';
import { readPair } from '#cleaning/read-coordinates.ts';
import { readDate } from '#cleaning/read-date.ts';
import { readHours } from '#cleaning/read-hours.ts';
import { readMoney } from '#cleaning/read-money.ts';
import { readNumber } from '#cleaning/read-number.ts';
import { type MappedField, splitLocale } from '#features/import/mapping/fields.ts';
import type { ColumnMapping } from '#features/import/mapping/mapping.ts';
import { splitTerms } from '#features/import/vocabularies/split-terms.ts';
import type { Locale } from '#model/locales.ts';
import { suggestCountry } from '#records/suggest-country.ts';
import type { Cell } from './cell.ts';
import { cutText } from './clean-text.ts';
import { readAccessibility } from './read-accessibility.ts';
import { addArea } from './read-area.ts';
import { addName, addOtherName } from './read-names.ts';
import { addTerms } from './read-topics.ts';
import type { RowDraft } from './row-draft.ts';
import { readSerialDay } from './serial-day.ts';
import { nameOwnRecord } from './twiza.ts';
import { readKind, readLanguage, readScope, readStatus, readYes } from './word-tables.ts';

type Read = (draft: RowDraft, cell: Cell, locale?: Locale) => void;

/** How the cells of each field are read; nested fields of standards are read elsewhere. */
const reads: Readonly<Record<string, Read>> = {
  id: (draft, { text }) => nameOwnRecord(draft, text.trim()),
  externalId: (draft, { text }) => {
    draft.externalId ??= tidyText(text);
  },
  name: (draft, { text, column }, locale) => addName(draft, text, column, locale),
  acronym: (draft, { text, column }) => {
    const acronym = tidyText(text).replace(/^\((.*)\)$/, '$1');
    if (acronym.length <= 20) draft.record.acronym ??= acronym;
    else addOtherName(draft, acronym, column);
  },
  otherNames: (draft, { text, column }) => {
    for (const each of splitTerms(text, column.separator))
      addOtherName(draft, cleanName(each), column);
  },
  kind: (draft, { text, column }) => {
    const kind = readKind(text);
    if (kind === 'none')
      draft.refused ??= { column: column.column, value: text, why: 'notAssociation' };
    else if (kind) draft.record.kind ??= kind;
    else draft.tell(column.column, [{ value: text, why: 'kind' }]);
  },
  status: (draft, { text, column }) => {
    const status = readStatus(text);
    if (!status) draft.tell(column.column, [{ value: text, why: 'status' }]);
    else if (status !== 'active') draft.record.status = status;
  },
  summary: (draft, cell, locale) => addText(draft, 'summary', cell, locale),
  purpose: (draft, cell, locale) => addText(draft, 'purpose', cell, locale),
  activities: (draft, { text, column }, locale) => {
    for (const part of splitTerms(text, column.separator ?? '\n')) {
      const read = draft.readText(column.column, part, locale);
      const list = draft.record.activities ?? [];
      if (read && list.length < 30)
        draft.record.activities = [...list, { [read.lang]: cutText(read.text, 300) }];
    }
  },
  founded: (draft, { text, column }) => {
    const year = readNumber(readSerialDay(text), { kind: 'year' });
    const isYear =
      typeof year === 'number' && year >= 1900 && year <= Number(draft.context.today.slice(0, 4));
    if (isYear) draft.record.founded ??= year;
    else draft.tell(column.column, [{ value: text, why: 'year' }]);
  },
  'registration.number': (draft, { text, column }) => {
    const number = tidyText(text);
    if (number.length > 60) draft.tell(column.column, [{ value: number, why: 'tooLong' }]);
    else draft.record.registration = { ...draft.record.registration, number };
  },
  'registration.authority': (draft, { text, column }) => {
    const read = draft.readText(column.column, text);
    if (!read) return;
    const authority = { [read.lang]: cutText(read.text, 120) };
    draft.record.registration = { ...draft.record.registration, authority };
  },
  'registration.date': (draft, { text, column }) => {
    const date = readDate(readSerialDay(text), draft.context.mapping.language, column.dates);
    const why = date instanceof Doubt ? 'date' : isDay(date) ? undefined : 'dateUnread';
    if (why) draft.tell(column.column, [{ value: text, why }]);
    else draft.record.registration = { ...draft.record.registration, date: date as string };
  },
  'registration.publicInterest': (draft, { text, column }) => {
    const isSo = readYes(text);
    if (isSo === undefined) draft.tell(column.column, [{ value: text, why: 'yesNo' }]);
    else if (isSo)
      draft.record.registration = { ...draft.record.registration, publicInterest: true };
  },
  topics: (draft, cell) => addTerms(draft, cell),
  focusAreas: (draft, cell) => addTerms(draft, cell, 'focusAreas'),
  services: (draft, cell) => addTerms(draft, cell, 'services'),
  audiences: (draft, cell) => addTerms(draft, cell, 'audiences'),
  languages: (draft, { text, column, table }) => {
    const parts = splitTerms(text, column.separator ?? table.separator).flatMap((part) =>
      part.split(/\s*[,/،]\s*|\s+(?:et|and|y|و)\s+/u),
    );
    for (const part of parts) {
      const language = readLanguage(part);
      const known = draft.record.languages ?? [];
      if (!language) draft.tell(column.column, [{ value: part, why: 'language' }]);
      else if (!known.includes(language)) draft.record.languages = [...known, language];
    }
  },
  volunteers: (draft, { text, column }) => {
    const isSo = readYes(text);
    if (isSo === undefined) draft.tell(column.column, [{ value: text, why: 'yesNo' }]);
    else draft.record.volunteers = isSo;
  },
  contacts: (draft, { text, column }) => draft.addContacts(column.column, text),
  'contacts.phones': (draft, { text, column }) => draft.addPhones(column.column, text),
  'contacts.whatsapp': (draft, { text, column }) =>
    draft.addPhones(column.column, text, ['whatsapp']),
  'contacts.emails': (draft, { text, column }) => draft.addEmails(column.column, text),
  'contacts.role': (draft, { text, column }) => {
    const read = draft.readText(column.column, text);
    if (read) draft.mainRole = { [read.lang]: cutText(read.text, 120) };
  },
  website: (draft, { text, column }) => draft.addLinks(column.column, text),
  links: (draft, { text, column }) => draft.addLinks(column.column, text),
  person: (draft, { text, column }) => {
    const value = tidyText(text);
    const what = /@/.test(value) ? 'email' : /^[+\d\s()./-]{8,}$/.test(value) ? 'mobile' : 'name';
    draft.leaveOut(column.column, [{ what, value }]);
  },
  'places.name': (draft, { text, column }) => {
    const read = draft.readText(column.column, text);
    if (read) draft.place.name = { [read.lang]: cutText(read.text, 200) };
  },
  'places.address': (draft, { text, column }, locale) =>
    draft.addAddress(column.column, text, draft.place, locale),
  'places.directions': (draft, { text, column }, locale) => {
    const read = draft.readText(column.column, text, locale);
    if (read) draft.place.directions = { ...draft.place.directions, [read.lang]: read.text };
  },
  'places.city': (draft, { text, column }) => setPart(draft, 'city', text, column),
  'places.province': (draft, { text, column }) => setPart(draft, 'province', text, column),
  'places.region': (draft, { text, column }) => setPart(draft, 'region', text, column),
  'places.country': (draft, { text, column }) => {
    const code = suggestCountry(text);
    if (code) {
      draft.country = code;
      draft.place.country = code;
    } else draft.tell(column.column, [{ value: text, why: 'country' }]);
  },
  'places.postalCode': (draft, { text }) => {
    draft.place.postalCode ??= tidyText(text).replace(/\.0$/, '');
  },
  'places.lat': (draft, { text, column }) => setPoint(draft, { lat: text }, column),
  'places.lng': (draft, { text, column }) => setPoint(draft, { lng: text }, column),
  'places.point': (draft, { text, column }) => {
    const pair = readPair(text);
    if (pair) setPoint(draft, { lat: String(pair.lat), lng: String(pair.lng) }, column);
    else draft.tell(column.column, [{ value: text, why: 'coordinates' }]);
  },
  'places.hours': (draft, { text, column }) => {
    const { week, untaken } = readHours(text, draft.context.mapping.language);
    if (week) draft.place.hours = { ...draft.place.hours, week };
    draft.tell(column.column, untaken);
  },
  'places.accessibility': (draft, { text, column }) => {
    const found = readAccessibility(text, draft.context.mapping.language);
    if (found) draft.place.accessibility = found;
    else draft.tell(column.column, [{ value: text, why: 'yesNo' }]);
  },
  'area.scope': (draft, { text, column }) => {
    const scope = readScope(text);
    if (scope) draft.record.area = { ...draft.record.area, scope };
    else draft.tell(column.column, [{ value: text, why: 'scope' }]);
  },
  'area.provinces': addArea,
  fee: (draft, { text, column }) => {
    const money = readMoney(text);
    if (!money) draft.tell(column.column, [{ value: text, why: 'money' }]);
    else draft.fee = money;
  },
};

/** Adds what a cell says; empty words say nothing. */
export function readCell(draft: RowDraft, cell: Cell): void {
  if (isEmptyWord(cell.text)) return;
  const { field, locale } = splitLocale(cell.column.field as MappedField);
  const [, network] = /^links\.(.+)$/.exec(field) ?? [];
  if (network) draft.addLinks(cell.column.column, cell.text, network as SocialNetwork);
  else reads[field]?.(draft, cell, locale);
}

function addText(
  draft: RowDraft,
  into: 'summary' | 'purpose',
  { text, column }: Cell,
  locale?: Locale,
): void {
  const read = draft.readText(column.column, text, locale);
  if (!read) return;
  const before = draft.texts[into][read.lang];
  draft.texts[into][read.lang] =
    before && before !== read.text ? `${before}\n\n${read.text}` : read.text;
}

function setPart(
  draft: RowDraft,
  part: 'city' | 'province' | 'region',
  text: string,
  { column }: ColumnMapping,
): void {
  if (draft.place[part] !== undefined) return;
  draft.place[part] = tidyText(text);
  draft.place.columns[part] = column;
}

function setPoint(
  draft: RowDraft,
  point: { lat?: string; lng?: string },
  { column }: ColumnMapping,
): void {
  Object.assign(draft.place, point);
  draft.place.columns.point = column;
}

function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  );
}
