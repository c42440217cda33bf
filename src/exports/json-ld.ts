import type {
  Thing as AnyThing,
  BreadcrumbList,
  Dataset,
  Event,
  NGO,
  PostalAddress,
  Project,
  SearchAction,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { findFirstContact } from '#directory/first-contact.ts';
import { resolveText } from '#i18n/localized-text.ts';
import type { Association } from '#model/associations.ts';
import { country } from '#model/country.ts';
import type { Event as EventRecord } from '#model/events.ts';
import type { Text } from '#model/fields/text.ts';
import type { Locale } from '#model/locales.ts';
import type { Project as ProjectRecord } from '#model/projects.ts';

export type Thing = AnyThing;

/** Where something is, in names that are written out already. */
export interface PlaceNames {
  name?: string | undefined;
  street?: string | undefined;
  commune?: string | undefined;
  province?: string | undefined;
  /** ISO 3166 code. */
  country: string;
}

/** The content of a JSON-LD script. `<` is escaped: a text must not be able to end the script. */
export function writeJsonLd(things: Thing[]): string {
  const document = things.map((thing) => ({
    '@context': 'https://schema.org',
    ...(thing as object),
  }));
  return JSON.stringify(document.length === 1 ? document[0] : document).replaceAll('<', '\\u003c');
}

/**
 * What schema.org calls an association. Only facts that the record holds.
 *
 * @param places where it receives people
 */
export function describeAssociation(
  association: Association,
  url: string,
  locale: Locale,
  places: PlaceNames[] = [],
): NGO {
  const { number, email } = findFirstContact(association.contacts);
  const names = [
    ...Object.values(association.name),
    association.acronym,
    ...(association.otherNames ?? []),
  ];
  const [name, ...alternateName] = [
    ...new Set([resolveText(association.name, locale)?.text, ...names]),
  ].filter(isText);
  const sameAs = [association.website, ...(association.links ?? []).map((link) => link.url)].filter(
    isText,
  );
  return {
    '@type': 'NGO',
    '@id': url,
    url,
    name: name ?? association.id,
    ...(alternateName.length && { alternateName }),
    ...describeText(association.summary, locale),
    ...(association.founded && { foundingDate: String(association.founded) }),
    ...(number && { telephone: number }),
    ...(email && { email }),
    ...(sameAs.length && { sameAs }),
    ...(places.length && { address: places.map(describeAddress) }),
  };
}

export function describeProject(project: ProjectRecord, url: string, locale: Locale): Project {
  return {
    '@type': 'Project',
    '@id': url,
    name: resolveText(project.name, locale)?.text ?? project.id,
    ...describeText(project.summary, locale),
    ...(project.period?.from && { foundingDate: project.period.from }),
    ...(project.period?.to && { dissolutionDate: project.period.to }),
  };
}

/**
 * Only days that are known: schema.org has no month, and a reader of it would invent the day. Where it
 * takes place in a place, the address on the web is its page; without one, that is where it takes place.
 *
 * @param timeZone IANA name of the clock that its times go by
 */
export function describeEvent(
  event: EventRecord,
  url: string,
  locale: Locale,
  places: PlaceNames[] = [],
  organizers: readonly { name: string; url: string }[] = [],
  timeZone: string | null = country.timeZone,
): Event | undefined {
  if (!isDay(event.starts)) return;
  const { starts, ends, startTime, endTime, url: link } = event;
  // Whoever reads events by machine refuses one that is nowhere.
  if (!places[0] && !link) return;
  return {
    '@type': 'Event',
    '@id': url,
    name: resolveText(event.name, locale)?.text ?? event.id,
    startDate: writeMoment(starts, startTime, timeZone),
    ...((isDay(ends) || endTime) && {
      endDate: writeMoment(isDay(ends) ? ends : starts, endTime, timeZone),
    }),
    location: places[0]
      ? { '@type': 'Place', ...describePlaceName(places[0]), address: describeAddress(places[0]) }
      : { '@type': 'VirtualLocation', url: link as string },
    eventAttendanceMode: places[0]
      ? 'https://schema.org/OfflineEventAttendanceMode'
      : 'https://schema.org/OnlineEventAttendanceMode',
    ...(organizers.length > 0 && {
      organizer: organizers.map(({ name, url }) => ({
        '@type': 'Organization' as const,
        name,
        url,
      })),
    }),
    ...describeText(event.summary, locale),
  };
}

/** Search engines ask for a name of the place; its town is one. */
export function describePlaceName({ name, commune, province }: PlaceNames): { name?: string } {
  const known = name ?? commune ?? province;
  return known ? { name: known } : {};
}

/**
 * A day, or the minute of it by the clock of the place, which may be another than the reader's. Where
 * nobody knows which clock is meant, the minute stays without one.
 */
function writeMoment(day: string, time: string | undefined, timeZone: string | null): string {
  if (!time) return day;
  if (!timeZone) return `${day}T${time}:00`;
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const noon = new Date(`${day}T12:00Z`);
  const zone = parts.formatToParts(noon).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return `${day}T${time}:00${zone.slice('GMT'.length) || '+00:00'}`;
}

export function describeAddress({ street, commune, province, country }: PlaceNames): PostalAddress {
  return {
    '@type': 'PostalAddress',
    ...(street && { streetAddress: street }),
    ...(commune && { addressLocality: commune }),
    ...(province && { addressRegion: province }),
    addressCountry: country,
  };
}

/** What the data of the site is, for those who look for data. */
export interface DatasetFacts {
  name: string;
  description: string;
  url: string;
  /** The address of the licence. */
  licence: string;
  publisher: string;
  home: string;
  /** ISO day. */
  date: string;
  files: readonly { url: string; bytes: number }[];
}

/** The kinds of files that those who look for data know by their name. */
const mediaTypes: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

export function describeDataset(facts: DatasetFacts): Dataset {
  const { name, description, url, licence, publisher, home, date, files } = facts;
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name,
    description,
    license: licence,
    isAccessibleForFree: true,
    dateModified: date,
    creator: { '@type': 'Organization', name: publisher, url: home },
    spatialCoverage: { '@type': 'Country', name: country.code },
    distribution: files.map(({ url, bytes }) => ({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: mediaTypes[url.slice(url.lastIndexOf('.') + 1)] ?? '',
      contentSize: `${bytes} B`,
    })),
  };
}

/** @param steps names and absolute addresses from the home page to the page itself */
export function describeTrail(steps: { name: string; url: string }[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** @param results absolute address of the page that takes the words of a search as `q` */
export function describeSite(name: string, url: string, locale: string, results?: string): WebSite {
  const action: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${results}?q={words}` },
    'query-input': 'required name=words',
  };
  return {
    '@type': 'WebSite',
    name,
    url,
    inLanguage: locale,
    ...(results && { potentialAction: action }),
  };
}

function describeText(text: Text | undefined, locale: Locale): { description?: string } {
  const said = resolveText(text, locale);
  return said ? { description: said.text } : {};
}

function isDay(date: string | undefined): date is string {
  return /^\d{4}-\d\d-\d\d$/.test(date ?? '');
}

function isText(value: string | undefined): value is string {
  return Boolean(value);
}
