import { trustOn } from '#directory/trust.ts';
import { groupAccount } from '#directory/ways-to-give.ts';
import { readWeek, writeClock } from '#features/opening-hours/week.ts';
import { formatDate, formatNumber, formatYearlyDay, nameCountry } from '#i18n/format.ts';
import { type LocalizedText, resolveText, startSentence } from '#i18n/localized-text.ts';
import { sayMoney } from '#i18n/say-money.ts';
import { saySum } from '#i18n/say-sum.ts';
import { t } from '#i18n/t.ts';
import { country } from '#model/country.ts';
import { readCountryDay } from '#model/country-day.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import type { Kind } from '#model/kinds.ts';
import { type Locale, readsOf } from '#model/locales.ts';
import type { ValueOf } from '#model/value-of-kind.ts';
import type { FixtureRecords } from './fixture-records.ts';

/** Something that a reader must find on the page of a record, because a field of it says so. */
export interface Expected {
  /** `services.0.detail` */
  field: string;
  /** A text to read, in the language that it must be marked with; a number or a name has none; or one of several. */
  text?: LocalizedText | string | string[] | undefined;
  /** Where a link must lead. */
  href?: string | undefined;
}

const today = readCountryDay();

interface Place {
  value: unknown;
  node: FieldNode;
  field: string;
  locale: Locale;
  world: FixtureRecords;
}

/** What the page says by leaving it out: who is at work, a service without condition, a place of work. */
const goesWithoutSaying = new Set(['active', 'unconditionally', 'work-site']);
/** The address, the point or the country itself shows these; the page warns of the rough ones. */
const shownByThePlace = new Set(['exact', 'street', 'country']);

/** Fields that a page says in a sentence of its own, or need not say at all. */
const saidOtherwise: Record<
  string,
  (value: unknown, locale: Locale) => (LocalizedText | string)[]
> = {
  'fee.asked': (asked, locale) => [t(locale, asked ? 'role.paid' : 'role.free')],
  // The sentence that names the authorisation says so.
  publicAppeal: () => [],
  // The hours of the country are meant where nothing else is said.
  timeZone: (zone) => (zone === country.timeZone ? [] : [String(zone)]),
};

/** Everything that the page of a record must show, read from the record and its schema alone. */
export function listExpected(place: Place): Expected[] {
  const { value, node, field } = place;
  const said = saidOtherwise[field]?.(value, place.locale);
  if (said) return said.map((text) => ({ field, text }));
  const list = node.kind && kinds[node.kind];
  if (list) return list(place).map((found) => ({ field, ...found }));
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      return listExpected({
        ...place,
        value: item,
        node: node.items ?? {},
        field: `${field}.${index}`,
      });
    });
  }
  if (value && typeof value === 'object') {
    return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
      const inner = (value as Record<string, unknown>)[key];
      if (inner === undefined) return [];
      return listExpected({
        ...place,
        value: inner,
        node: child,
        field: field ? `${field}.${key}` : key,
      });
    });
  }
  const { locale } = place;
  if (typeof value === 'boolean') {
    return [
      { field, text: resolveText(node.labels, locale) },
      { field, text: t(locale, value ? 'value.yes' : 'value.no') },
    ];
  }
  return [{ field, text: typeof value === 'number' ? formatNumber(value, locale) : String(value) }];
}

/** A date is in the language of its page, or of the sentence around it where that is not translated. */
function sayDate(date: string, locale: Locale): string[] {
  return [locale, ...readsOf(locale)].map((lang) => formatDate(date, lang));
}

/** What a visitor is to find of a value; of any other kind, that of each of its fields, or the value itself. */
const kinds: Partial<Record<Kind, (place: Place) => Omit<Expected, 'field'>[]>> = {
  // The id of a record is its address; that of a source is for the record alone.
  id: () => [],
  // What other lists call it is for programs.
  identifier: () => [],
  line: ({ value, locale }) => [{ text: resolveText(value as Text, locale) }],
  prose: ({ value, locale }) => {
    const said = resolveText(value as Text, locale);
    return said ? said.text.split(/\n{2,}/).map((text) => ({ text: { ...said, text } })) : [];
  },
  markdown: ({ value, locale }) => {
    const said = resolveText(value as Text, locale);
    // One line of a text: what its signs of mark-up become is for the tests of `prose.tsx`.
    const plain = said?.text.split('\n').find((text) => /^[\p{L}\d ’.,:]+$/u.test(text));
    return said && plain ? [{ text: { ...said, text: plain } }] : [];
  },
  choice: ({ value, node, locale, field }) => {
    const option = String(value);
    if (goesWithoutSaying.has(option)) return [];
    if (
      field === 'status' &&
      (option === 'paused' || option === 'closed') &&
      node.options?.paused
    ) {
      return [{ text: t(locale, `status.${option}`) }];
    }
    if (field.endsWith('precision')) {
      return shownByThePlace.has(option) ? [] : [{ text: t(locale, 'place.rough', { count: 1 }) }];
    }
    return [{ text: resolveText(node.options?.[option], locale) }];
  },
  reference: ({ value, node, locale, world }) => {
    const target = world.lookUp(node.collection, String(value), locale);
    return target ? [{ text: target.name, href: target.href }] : [];
  },
  // An account as banks print it; of its authorisation what makes an appeal lawful: authority, number, end.
  'way-to-give': ({ value, node, locale, world }) => {
    const { way, detail, url, through, iban, authorisation } = value as ValueOf<'way-to-give'>;
    const platform = through ? world.lookUp('funders', through, locale) : undefined;
    return [
      { text: resolveText(node.properties?.way?.options?.[way], locale) },
      ...(detail ? [{ text: resolveText(detail, locale) }] : []),
      ...(url ? [{ href: url }] : []),
      ...(platform ? [{ text: platform.name, href: platform.href }] : []),
      ...(iban ? [{ text: groupAccount(iban) }] : []),
      ...(authorisation
        ? [{ text: authorisation.number }, { text: sayDate(authorisation.to, locale) }]
        : []),
    ];
  },
  sum: ({ value, node, locale }) => {
    const sum = value as ValueOf<'sum'>;
    return [
      { text: resolveText(node.properties?.of?.options?.[sum.of], locale) },
      ...(sum.what ? [{ text: resolveText(sum.what, locale) }] : []),
      ...saySum(sum, locale).map((text) => ({ text })),
    ];
  },
  'yearly-day': ({ value, locale }) => [
    { text: [locale, ...readsOf(locale)].map((lang) => formatYearlyDay(String(value), lang)) },
  ],
  year: ({ value }) => [{ text: String(value) }],
  day: ({ value, locale }) => [{ text: sayDate(String(value), locale) }],
  'partial-date': ({ value, locale }) => [{ text: sayDate(String(value), locale) }],
  country: ({ value, locale }) => [{ text: nameCountry(String(value), locale) }],
  commune: ({ value, locale, world }) => [{ text: world.nameCommune(String(value), locale) }],
  coordinates: ({ value }) => {
    const { lat, lng } = value as { lat: number; lng: number };
    return [{ text: String(lat) }, { text: String(lng) }];
  },
  email: ({ value }) => [{ text: String(value), href: `mailto:${value}` }],
  link: ({ value }) => [{ href: String(value) }],
  'phone-line': ({ value }) => {
    const { number, reach = [] } = value as { number: string; reach?: string[] };
    return [
      { href: `tel:${number}` },
      ...(reach.includes('whatsapp') ? [{ href: `https://wa.me/${number.slice(1)}` }] : []),
      ...(reach.includes('sms') ? [{ href: `sms:${number}` }] : []),
    ];
  },
  'week-hours': ({ value, locale }) => {
    const spans = readWeek(String(value)).flat();
    const isAlways = spans.every(({ from, to }) => from === 0 && to === 24 * 60);
    if (isAlways && spans.length === 7) return [{ text: t(locale, 'hours.always') }];
    return [...new Set(spans.map(({ from, to }) => `${writeClock(from)}–${writeClock(to)}`))].map(
      (text) => ({ text }),
    );
  },
  'time-zone': ({ value, locale }) => [{ text: t(locale, 'hours.zone', { zone: String(value) }) }],
  money: ({ value, locale }) => [sayMoney(value as Parameters<typeof sayMoney>[0], locale)],
  result: ({ value, locale }) => {
    const {
      value: figure,
      atLeast,
      unit,
      when,
      source,
    } = value as {
      value: number;
      atLeast?: boolean;
      unit: Text;
      when?: string;
      source: string;
    };
    const number = formatNumber(figure, locale);
    return [
      { text: atLeast ? t(locale, 'result.atLeast', { number }) : number },
      { text: resolveText(unit, locale) },
      ...(when ? [{ text: formatDate(when, locale) }] : []),
      { href: `#source-${source}` },
    ];
  },
  verification: ({ value, node, locale }) => {
    const { level = '', date = '', by, how } = value as Record<string, string | undefined>;
    const trust = trustOn(value as Parameters<typeof trustOn>[0], today);
    const on = (lang: Locale) => formatDate(date, lang);
    const sentence = { text: t(locale, `trust.${trust}`, { date: on, level }) };
    if (trust === 'unverified') return [sentence];
    const name = (key: string, option: string | undefined) =>
      option ? [{ text: resolveText(node.properties?.[key]?.options?.[option], locale) }] : [];
    const [first, ...others] = [...name('by', by), ...name('how', how)];
    // What follows the sentence begins one of its own.
    const begun = first?.text && { text: startSentence(first.text) };
    return [sentence, ...(begun ? [begun] : []), ...others];
  },
};
