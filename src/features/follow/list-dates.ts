import { addDays } from '#base/add-days.ts';
import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { isExactDay } from '#directory/record-state.ts';
import { hidesPlaces, type MayHide } from '#features/help/hidden-places.ts';
import { listPublicRecords } from '#features/help/public-record.ts';
import { findEventZone } from '#features/opening-hours/event-zone.ts';
import { momentOf } from '#features/opening-hours/turn-of-day.ts';
import type { Collection } from '#model/collections.ts';
import type { Event } from '#model/events.ts';
import { type FileInHistory, findLastDays } from '#records/read-history.ts';
import { findSubjects } from './find-subjects.ts';
import { type Followed, followedCollections } from './followed.ts';
import { type Arrival, concerns } from './gather-arrivals.ts';

/** Days, the second the last one, or two moments in minutes since 1970, of which the end may be unknown. */
export type When =
  | { days: readonly [from: string, to: string] }
  | { from: number; to?: number | undefined };

/** What stands in a calendar: an event, or the last day of a call or a role. */
export interface DatedRecord extends Arrival {
  when: When;
  /** Whether it is the day on which something closes. */
  isDeadline: boolean;
}

/** So many days an event stays in a calendar after it is over: whoever was there may look it up. */
const daysAfter = 30;

interface ContentHistory {
  files: readonly FileInHistory[] | undefined;
}

/** All that takes place or closes on a day that is known, the next first; what is over for long is left out. */
export const listDates = perDirectory(
  (directory: Directory, { files }: ContentHistory): readonly DatedRecord[] => {
    const changed = findLastDays(files);
    const since = addDays(directory.today, -daysAfter);
    return followedCollections
      .flatMap((collection) =>
        (listPublicRecords(directory, collection) as Arrival['record'][]).flatMap((record) => {
          const found = findWhen(record);
          if (!found || lastDayOf(found.when) < since) return [];
          const day = changed.get(`${collection}/${record.id}.yaml`) ?? '2000-01-01';
          const isHidden = hidesPlaces(record as MayHide, directory);
          const subjects = findSubjects(collection, record, directory);
          return [{ collection, record, day, isHidden, ...found, ...subjects }];
        }),
      )
      .sort(compareDates);
  },
  () => '',
);

/** The dates of a choice. */
export function selectDates(dates: readonly DatedRecord[], choice: Followed): DatedRecord[] {
  return dates.filter((dated) => concerns(dated, choice));
}

/** So many records of a language have a calendar of their own, those that are next: each is a file. */
const mostSingle = 40;

/** What may be put into a calendar by itself: what is not over, the next first. */
export const listSingleDates = perDirectory(
  (directory: Directory, history: ContentHistory): readonly DatedRecord[] =>
    listDates(directory, history)
      .filter(({ when }) => lastDayOf(when) >= directory.today)
      .slice(0, mostSingle),
  () => '',
);

/** A record that may be put into a calendar by itself. */
export function findSingleDate(
  directory: Directory,
  history: ContentHistory,
  collection: Collection,
  id: string,
): DatedRecord | undefined {
  return listSingleDates(directory, history).find(
    (dated) => dated.collection === collection && dated.record.id === id,
  );
}

/** The calendar of one record, below the page: `events/fair`. */
export function singleFileOf({
  collection,
  record,
}: Pick<DatedRecord, 'collection' | 'record'>): string {
  return `${collection}/${record.id}`;
}

/** A month or a year is no day: of what is known no more exactly nothing stands in a calendar. */
function findWhen(record: object): Pick<DatedRecord, 'when' | 'isDeadline'> | undefined {
  const { starts, closes } = record as { starts?: string; closes?: string };
  if (isRealDay(closes)) return { when: { days: [closes, closes] }, isDeadline: true };
  return isRealDay(starts)
    ? { when: findEventTime(record as Event, starts), isDeadline: false }
    : undefined;
}

/** Clocks are asked of its own day: what they will show is known for two years from then on. */
function findEventTime(event: Event, from: string): When {
  const { ends, startTime, endTime } = event;
  const to = isRealDay(ends) && ends > from ? ends : from;
  const zone = findEventZone(event, from);
  // Of several days only whoever says both times says when it begins and when it is over.
  if (!startTime || !zone || (to !== from && !endTime)) return { days: [from, to] };
  const start = momentOf(from, startTime, from, zone);
  const end = endTime && momentOf(to, endTime, from, zone);
  return { from: start, to: end && end > start ? end : undefined };
}

/** A record that no check has seen may name the thirtieth of February. */
function isRealDay(date: string | undefined): date is string {
  if (!isExactDay(date)) return false;
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
}

/** @returns ISO day, in Greenwich */
function lastDayOf(when: When): string {
  return 'days' in when ? when.days[1] : dayOf(when.to ?? when.from);
}

function firstDayOf(when: When): string {
  return 'days' in when ? when.days[0] : dayOf(when.from);
}

function dayOf(minute: number): string {
  return new Date(minute * 60_000).toISOString().slice(0, 10);
}

function compareDates(a: DatedRecord, b: DatedRecord): number {
  const [one, other] = [firstDayOf(a.when), firstDayOf(b.when)];
  if (one !== other) return one < other ? -1 : 1;
  return `${a.collection}/${a.record.id}` < `${b.collection}/${b.record.id}` ? -1 : 1;
}
