import type { SayHoliday } from '#features/opening-hours/list-holidays.ts';
import type { Calendar, DayPeriod } from '#features/opening-hours/opening-schedule.ts';
import { nameDays } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { pickSharedLang, t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';

/** What the phone fills in. */
const blanks = { time: '%' };

/**
 * Whole sentences, for a phone knows neither the grammar of their languages nor all names of days.
 * A tuple, as its names would be shipped with every page.
 */
export type OpenNowWords = readonly [
  always: string,
  until: string,
  /** The same on a public holiday. */
  usually: string,
  closed: string,
  unknown: string,
  /** Behind these in Ramadan, by its own hours or by ordinary ones. */
  seasons: readonly [own: string, ordinary: string],
  /** When they open: today, tomorrow, on a day of the week from Monday on. */
  whens: readonly string[],
];

/** What a page brings for all its lines. */
export type OpeningTexts = readonly [
  words: OpenNowWords,
  clock: Calendar['clock'],
  ramadans: Calendar['ramadans'],
  /** Each with what is said behind a line. */
  holidays: Calendar['holidays'],
];

const openKeys: readonly MessageKey[] = [
  'open.always',
  'open.until',
  'open.usually',
  'open.closed',
  'hours.unknownOnly',
  'open.ramadan',
  'open.ordinary',
  'open.today',
  'open.tomorrow',
  'open.day',
  'open.holiday',
  'open.expectedHoliday',
];

/** The language in which pages of a locale say who is there now: that of all these words. */
export function pickOpenNowLang(locale: Locale): Locale {
  return pickSharedLang(locale, openKeys);
}

/** Warns that hours may differ on a public holiday, in the language of the lines that it stands in. */
export function warnOfHolidays(locale: Locale): SayHoliday {
  const lang = pickOpenNowLang(locale);
  return (name, isExpected) => {
    const holiday = resolveText(name, lang)?.text ?? '';
    return t(lang, isExpected ? 'open.expectedHoliday' : 'open.holiday', { name: holiday }).text;
  };
}

export function writeOpenNowTexts(
  locale: Locale,
  { clock, ramadans, holidays }: Calendar,
): OpeningTexts {
  const lang = pickOpenNowLang(locale);
  const say = (key: MessageKey) => t(lang, key, blanks).text;
  const words: OpenNowWords = [
    say('open.always'),
    say('open.until'),
    say('open.usually'),
    say('open.closed'),
    say('hours.unknownOnly'),
    [` · ${say('open.ramadan')}`, ` · ${say('open.ordinary')}`],
    [
      say('open.today'),
      say('open.tomorrow'),
      ...nameDays(lang).map((day) => t(lang, 'open.day', { ...blanks, day }).text),
    ],
  ];
  const behind = holidays.map(([from, to, text]): DayPeriod => [from, to, ` · ${text}`]);
  return [words, clock, ramadans, behind];
}
