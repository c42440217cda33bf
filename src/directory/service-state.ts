import type { Association } from '#model/associations.ts';
import { countMonths } from './trust.ts';

/** When a service was or is given, as exact as its source says. */
export interface ServiceDates {
  from?: string | undefined;
  until?: string | undefined;
  asOf?: string | undefined;
}

/**
 * What may be said of a service on a day: it is given; nobody knows since when or whether still; it
 * will be; it was. In the order in which people look for it.
 */
export const serviceStates = ['current', 'undated', 'coming', 'past'] as const;
export type ServiceState = (typeof serviceStates)[number];

type Described = Pick<Association, 'services' | 'sources' | 'verification'>;

/** For so many months what somebody said of a service holds: as long as a verification does. */
const saidHolds = 24;

/**
 * A service is past once its last day, month or year is over. What was said of one on a date holds
 * for two years; afterwards nobody knows.
 *
 * @param today ISO day
 */
export function serviceStateOn({ from, until, asOf }: ServiceDates, today: string): ServiceState {
  if (until && isOver(until, today)) return 'past';
  // Whatever is left out of `from` makes it earlier: 2026-11 has begun on its second day.
  if (from && from > today) return 'coming';
  if (until) return 'current';
  if (asOf) return countMonths(lastDayOf(asOf), today) < saidHolds ? 'current' : 'undated';
  return from ? 'current' : 'undated';
}

/** What can be asked for, what is given today first, and what was done, the latest first. */
export function splitServices<S extends ServiceDates>(
  services: readonly S[],
  today: string,
): { offered: S[]; done: S[] } {
  const states = services.map((service) => ({ service, state: serviceStateOn(service, today) }));
  const offered = states
    .filter(({ state }) => state !== 'past')
    .toSorted((a, b) => serviceStates.indexOf(a.state) - serviceStates.indexOf(b.state));
  const done = states
    .filter(({ state }) => state === 'past')
    .toSorted((a, b) => String(b.service.until).localeCompare(String(a.service.until)));
  return {
    offered: offered.map(({ service }) => service),
    done: done.map(({ service }) => service),
  };
}

/**
 * Whether what an association offers is known from documents alone, none of which says of when it is:
 * such a portrait looks back over years and speaks as if it were today.
 *
 * @param today ISO day
 */
export function isFromUndated(
  { services = [], sources, verification }: Described,
  today: string,
): boolean {
  return (
    verification.level === 'declared' &&
    verification.how === 'document' &&
    sources.every(({ published }) => !published) &&
    services.some((each) => serviceStateOn(each, today) === 'undated')
  );
}

/** Which of `serviceStates` is the best of some services. @param today ISO day */
export function rankServices(services: readonly ServiceDates[], today: string): number {
  return Math.min(...services.map((each) => serviceStates.indexOf(serviceStateOn(each, today))));
}

/** Whether a day, a month or a year has passed. */
export function isOver(last: string, today: string): boolean {
  return last < today.slice(0, last.length);
}

/** The last day that a year or a month may mean; whichever month it is, none has more than 31. */
export function lastDayOf(date: string): string {
  const [year, month = '12', day = '31'] = date.split('-');
  return `${year}-${month}-${day}`;
}
