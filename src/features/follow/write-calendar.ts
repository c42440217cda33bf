import createCalendar, {
  type ICalCalendarData,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays } from '#base/add-days.ts';
import { hrefOf, pathOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Event } from '#model/events.ts';
import type { Text } from '#model/fields/text.ts';
import { type Locale, localeEntry } from '#model/locales.ts';
import { type Followed, nameFollowed, nameKind } from './followed.ts';
import type { DatedRecord, When } from './list-dates.ts';
import { nameArrival } from './write-new-feed.ts';

type Place = NonNullable<Event['place']>;

export interface CalendarOptions {
  locale: Locale;
  directory: Directory;
  /** The address of the site. */
  site: URL | string | undefined;
  /** A place in one line, as pages say it: “Salle de l’Essai, Guelmim”. */
  sayPlace: (place: Place) => string;
}

/** Programs that follow a calendar look so often whether it has changed. Seconds. */
const lookAgain = 24 * 60 * 60;

/**
 * Events and last days of a choice as iCalendar (RFC 5545). Times are moments of Greenwich: rules of clocks,
 * that of Ramadan in Morocco before all, are known to the build and not to every phone.
 */
export function writeCalendar(
  dates: readonly DatedRecord[],
  choice: Followed,
  options: CalendarOptions,
): string {
  const { locale, directory } = options;
  const what = nameFollowed(choice, locale, directory).text;
  const site = resolveText(directory.site.name, locale)?.text ?? 'Twiza';
  return write(dates, { name: `${what} · ${site}`, ttl: lookAgain }, options);
}

/** One record for the calendar of somebody, who need not follow anything. */
export function writeSingleCalendar(dated: DatedRecord, options: CalendarOptions): string {
  return write([dated], {}, options);
}

const utc = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

function write(
  dates: readonly DatedRecord[],
  about: ICalCalendarData,
  options: CalendarOptions,
): string {
  const { locale, directory, site } = options;
  const host = new URL(site ?? directory.site.url).host;
  const calendar = createCalendar({
    ...about,
    ...(about.name && { name: cleanLine(about.name) }),
    prodId: { company: host, product: 'Twiza', language: localeEntry(locale).tag.toUpperCase() },
  });
  // A calendar must have a part: one without dates has a clock that nothing goes by.
  if (dates.length === 0) calendar.timezone({ name: 'UTC', generator: () => utc });
  for (const dated of dates) calendar.createEvent(describeDated(dated, host, options));
  return `${calendar.toString()}\r\n`;
}

function describeDated(dated: DatedRecord, host: string, options: CalendarOptions): ICalEventData {
  const { collection, record, day, when, isDeadline, isHidden } = dated;
  const { locale, directory, site, sayPlace } = options;
  const { summary, place } = record as { summary?: Text; place?: Place };
  const name = nameArrival(dated, locale).text;
  const path = hrefOf(locale, pathOf(collection, record.id));
  const url = new URL(path, site ?? directory.site.url).href;
  // Of who hides nothing is said but the name, which every page says.
  const said = isHidden ? undefined : resolveText(summary, locale)?.text;
  const where = place && !isHidden ? cleanLine(sayPlace(place)) : '';
  const title = isDeadline ? t(locale, 'follow.closes', { name }).text : name;
  return {
    id: `${collection}-${record.id}@${host}`,
    stamp: new Date(`${day}T00:00:00Z`),
    ...writeWhen(when),
    summary: cleanLine(title),
    description: clean([said, url].filter(Boolean).join('\n')),
    ...(where && { location: where }),
    categories: [{ name: cleanLine(nameKind(collection, locale).text) }],
    url,
    // A last day takes nobody’s time.
    ...(isDeadline && { transparency: ICalEventTransparency.TRANSPARENT }),
  };
}

/** The day on which something of whole days ends is, in a calendar, the one after. */
function writeWhen(when: When): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if ('days' in when) {
    const [from, to] = when.days;
    const at = (day: string) => new Date(`${day}T00:00:00Z`);
    return { start: at(from), end: at(addDays(to, 1)), allDay: true };
  }
  const at = (minute: number) => new Date(minute * 60_000);
  return { start: at(when.from), ...(when.to !== undefined && { end: at(when.to) }) };
}

/** The standard has no sign for a control character, and some programs end a line at two separators of Unicode. */
function clean(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
}

/** What is no prose is one line, whatever it holds. */
function cleanLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
