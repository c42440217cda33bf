import { weekHours } from '#model/fields/hours.ts';
import { type Locale, locales } from '#model/locales.ts';
import { cleanValue } from './clean-typed.ts';
import { isEmptyWord } from './is-empty-word.ts';
import { parseWeek } from './read-week.ts';
import type { Untaken } from './untaken.ts';
import { writeSchedule } from './write-schedule.ts';

/** Hours that come back every week, in the syntax of the schema; what does not come back is told. */
export interface ReadHours {
  week?: string;
  untaken: Untaken[];
}

/** A rule of OpenStreetMap that holds for a part of the year, a holiday, or as often as it is said. */
const notWeekly =
  /\b(?:PH|SH|easter|week|sunrise|sunset|dawn|dusk)\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|\[-?\d|\b\d{4}\b/;
const ofMap =
  /\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)\b.*(?:\d{1,2}:\d{2}|off|closed)|^24\/7$|^\d{2}:\d{2}-\d{2}:\d{2}/;

/** The hours of a cell: those of OpenStreetMap, with its comments, or what somebody wrote. */
export function readHours(cell: string, locale: Locale): ReadHours {
  const text = cleanValue(cell);
  if (isEmptyWord(text)) return { untaken: [] };
  if (ofMap.test(text)) {
    const read = readMapHours(text);
    if (read.week) return read;
  }
  const others = locales.filter((each) => each !== locale);
  const week = [locale, ...others]
    .map((each) => parseWeek(text, each))
    .find((hours) => weekHours.safeParse(hours).success);
  return week ? { week, untaken: [] } : { untaken: [{ value: text, why: 'hours' }] };
}

function readMapHours(text: string): ReadHours {
  const untaken: Untaken[] = [];
  const rules: string[] = [];
  for (const rule of text.split(/\s*(?:;|\|\|)\s*/).filter(Boolean)) {
    const [comment] = /"[^"]*"/.exec(rule) ?? [];
    const plain = rule.replace(/"[^"]*"/g, '').trim();
    // Nobody has to be told that it is closed on a holiday: that is what a reader expects.
    if (/^(?:PH|SH)(?:,(?:PH|SH))* (?:off|closed)$/.test(plain)) continue;
    if (comment) untaken.push({ value: comment.slice(1, -1), why: 'hoursNote' });
    if (plain === '') continue;
    if (notWeekly.test(plain)) untaken.push({ value: rule, why: 'notWeekly' });
    else rules.push(tidyRule(plain));
  }
  const week = rules.join('; ');
  if (week !== '' && weekHours.safeParse(week).success) return { week, untaken };
  return { untaken: [{ value: text, why: 'hours' }] };
}

/** `Mo, Tu 9:00 - 12:00 , 14:00-18:00 closed` with the blanks and zeros of the schema. */
function tidyRule(rule: string): string {
  return rule
    .replace(/\s*([,-])\s*/g, '$1')
    .replace(/\bclosed\b/g, 'off')
    .replace(/(?<!\d)(\d):(\d\d)/g, '0$1:$2')
    .replace(/-00:00\b/g, '-24:00')
    .replace(/\s+/g, ' ')
    .trim();
}

/** One schedule of HSDS, 1 to 3, with every value as its file writes it. */
export type Schedule = { readonly [name: string]: string | undefined };

const namedDays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/**
 * The week that the schedules of HSDS make together. Those of single months, of every other week or of
 * a time that is over do not come back every week: they are told.
 *
 * @param today ISO, to know what is over
 */
export function readSchedules(schedules: readonly Schedule[], today: string): ReadHours {
  const untaken: Untaken[] = [];
  const spans = new Map<number, string[]>();
  for (const schedule of schedules) {
    const days = listDays(schedule);
    const span = readSpan(schedule);
    if (typeof days === 'string' || !span) {
      const why = typeof days === 'string' ? days : 'hours';
      if (sayPlainly(schedule) !== '') untaken.push({ value: sayPlainly(schedule), why });
      continue;
    }
    if (isOver(schedule, today)) {
      untaken.push({ value: sayPlainly(schedule), why: 'scheduleOver' });
      continue;
    }
    for (const day of days) spans.set(day, [...(spans.get(day) ?? []), span]);
  }
  const week = writeSchedule(spans);
  const isFit = week === '' || weekHours.safeParse(week).success;
  if (!isFit) return { untaken: [...untaken, { value: week, why: 'hours' }] };
  return { ...(week && { week }), untaken };
}

/** Days by number, or the code that says why there are none. */
function listDays({
  byday,
  weekday,
  freq,
  interval,
  bymonthday,
  byweekno,
  byyearday,
}: Schedule): number[] | string {
  const isEvery = interval === undefined || /^(?:1|0)?$/.test(interval);
  if (!isEvery || bymonthday || byweekno || byyearday) return 'notWeekly';
  if (freq && !/^(?:weekly|daily)$/i.test(freq)) return 'notWeekly';
  const named = (byday ?? weekday ?? '').toLowerCase().match(/[+-]?\d*[a-z]+|\d/g) ?? [];
  if (named.some((day) => /^[+-]?\d+[a-z]/.test(day))) return 'notWeekly';
  const isDaily = /^daily$/i.test(freq ?? '');
  if (named.length === 0) return isDaily ? [0, 1, 2, 3, 4, 5, 6] : 'hours';
  const days = named.map((day) =>
    /^\d$/.test(day) ? Number(day) - 1 : namedDays.indexOf(day.slice(0, 2)),
  );
  return days.some((day) => day < 0 || day > 6)
    ? 'hours'
    : [...new Set(days)].sort((a, b) => a - b);
}

function readSpan({ opens_at = '', closes_at = '' }: Schedule): string | undefined {
  const [opens, closes] = [opens_at, closes_at].map(readClock);
  if (opens === undefined || closes === undefined || opens === closes) return;
  return `${opens}-${closes === '00:00' || closes === '23:59' ? '24:00' : closes}`;
}

/** `9:00`, `09:00:00`, `9:00 AM`, `09:00Z`, `2011-01-01T09:00:00` */
function readClock(text: string): string | undefined {
  const [, hour, minute, half] =
    /^(?:\d{4}-\d{2}-\d{2}T)?(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap]\.?m\.?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/i.exec(
      text.trim(),
    ) ?? [];
  if (hour === undefined) return;
  const isAfternoon = half !== undefined && /^p/i.test(half);
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  return hours > 23 && !(hours === 24 && minute === '00')
    ? undefined
    : `${String(hours % 24).padStart(2, '0')}:${minute}`;
}

function isOver({ valid_to = '', until = '' }: Schedule, today: string): boolean {
  return [valid_to, until].some(
    (end) => /^\d{4}-\d{2}-\d{2}/.test(end) && end.slice(0, 10) < today,
  );
}

function sayPlainly({
  description,
  freq,
  byday,
  weekday,
  interval,
  bymonthday,
  byweekno,
  opens_at,
  closes_at,
}: Schedule): string {
  const hours = [opens_at, closes_at].filter(Boolean).join('-');
  const said = [freq, interval, byday ?? weekday, bymonthday, byweekno, hours]
    .filter(Boolean)
    .join(' ');
  return said || (description ?? '');
}
