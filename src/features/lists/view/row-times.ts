import { isExactDay } from '#directory/record-state.ts';
import type { ListSort } from '#features/lists/phone/rows/list-file.ts';
import { spanOfEvent } from '#features/opening-hours/event-span.ts';
import { beginOf, endOf } from '#features/opening-hours/turn-of-day.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Event } from '#model/events.ts';
import { tellEnd } from '#site/views/tell-state.ts';

/** When a record begins and ends, in minutes since 1970; 0 where nothing is said. */
export interface RowTimes {
  begin: number;
  end: number;
  /** When the next build leaves it out. */
  gone: number;
  /** Whether its dates say how it stands with it. */
  isKnown: boolean;
}

interface Dated {
  opens?: string;
  closes?: string;
  starts?: string;
  expires?: string;
  period?: { from?: string; to?: string };
  status?: string;
  repeats?: string;
}

/** What dates of a schema say: when something can be answered, takes place, is valid, or goes on. */
type Meaning = 'takes-place' | 'can-be-answered' | 'is-valid' | 'goes-on';

/** By which of its dates a collection opens and ends; one that says its own state has none. */
export function findMeaning({ properties = {} }: FieldNode): Meaning | undefined {
  if (properties.starts) return 'takes-place';
  if (properties.closes) return 'can-be-answered';
  if (properties.expires) return 'is-valid';
  return properties.period && !properties.status ? 'goes-on' : undefined;
}

/** @param today ISO day */
export function readTimes(record: object, fields: FieldNode, today: string): RowTimes {
  const gone = tellEnd(record, today)?.[0]?.[0] ?? 0;
  return { ...readSpan(record, findMeaning(fields), today), gone };
}

function readSpan(
  record: Dated,
  meaning: Meaning | undefined,
  today: string,
): Omit<RowTimes, 'gone'> {
  const { opens, closes, expires, period, repeats } = record;
  switch (meaning) {
    case 'takes-place': {
      const span = spanOfEvent(record as Event, today);
      return { begin: span?.begin ?? 0, end: span?.end ?? 0, isKnown: span !== undefined };
    }
    case 'can-be-answered':
      return {
        ...spanOf(opens, closes, today),
        isKnown: isExactDay(closes) || repeats === 'always',
      };
    case 'is-valid':
      return { ...spanOf(undefined, expires, today), isKnown: true };
    case 'goes-on':
      return { ...spanOf(period?.from, period?.to, today), isKnown: period !== undefined };
    default:
      return { begin: 0, end: 0, isKnown: true };
  }
}

function spanOf(first: string | undefined, last: string | undefined, today: string) {
  return { begin: first ? beginOf(first, today) : 0, end: last ? endOf(last, today) : 0 };
}

/** By what a collection is usually put in order, and by what else. */
export function listSortsOf(fields: FieldNode, hasPlaces: boolean): ListSort[] {
  const { properties = {} } = fields;
  const isDated = properties.starts !== undefined || properties.closes !== undefined;
  const isPosted = properties.posted !== undefined || properties.published !== undefined;
  const usual: ListSort = isDated ? 'soonest' : isPosted ? 'newest' : 'name';
  const others: ListSort[] = ['newest', ...(hasPlaces ? (['near'] as const) : [])];
  return [usual, ...others.filter((sort) => sort !== usual)];
}

interface Told {
  posted?: string;
  published?: string;
  opens?: string;
  verification?: { date?: string };
}

/** The day from which a record could be read, as far as it says so; days since 1970. */
export function readNewest(record: object): number {
  const { posted, published, opens, verification } = record as Told;
  const date = posted ?? published ?? opens ?? verification?.date;
  if (!date) return 0;
  const [year, month = '01', day = '01'] = date.split('-');
  return Date.parse(`${year}-${month}-${day}T00:00:00Z`) / 86_400_000;
}
