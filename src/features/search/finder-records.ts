import type { Point } from '#base/distance.ts';
import type { Directory } from '#directory/directory.ts';
import { isAtWork } from '#directory/record-state.ts';
import { splitServices } from '#directory/service-state.ts';
import { listTermsOf } from '#directory/topics.ts';
import { type FoundIn, findWhoHelps, listFoundIn } from '#directory/who-helps.ts';
import { encodeSchedule, type OpeningSchedule } from '#features/opening-hours/opening-schedule.ts';
import type { Association } from '#model/associations.ts';
import { topics } from '#model/collections.ts';
import { country as here } from '#model/country.ts';
import type { Text } from '#model/fields/text.ts';
import { filterOfTopic, filterTable, prepareFilters } from './filters.ts';
import { type Filter, type FilterOfKind, filters } from './phone/query/filters.ts';

/** What the finder knows of an association: the words it is found by and the values it is filtered by. */
export interface FinderRecord {
  id: string;
  /** Its name in each language that has one. */
  names: string[];
  /** Acronym and other names. */
  aliases: string[];
  /** Communes, towns and names of its places, in all languages; provinces are values. */
  places: string[];
  /** ISO codes of countries abroad. */
  countries: string[];
  summary: Text;
  /** What is said of its services, and its activities. */
  work: Text[];
  /** Its numbers, mail and web addresses, as they are recorded. */
  reach: string[];
  /** Ids of its values, by filter; `yes` where a filter is only yes or no. */
  values: Record<Filter, string[]>;
  /** Where it helps with what: for each of its services, subjects and publics, as `service/shelter`. */
  helps: ({ need: string } & FoundIn)[];
  /** ISO day of the last verification by somebody else. */
  verified: string | undefined;
  /** Where it is; the centre of the province where no more is known. */
  points: (Point & { province: string; isProvinceOnly?: true })[];
  /** The opening schedule of each of its places, with the region. */
  hours: { region: string; schedule: OpeningSchedule }[];
}

/** A value that people may type the name of: a term of a vocabulary, a province, a region. */
export interface FinderValue {
  filter: FilterOfKind<'need'> | 'province' | 'region';
  id: string;
  /** Of a province. */
  center?: Point;
  /** Its names in all languages, and for places all other spellings. */
  names: string[];
}

/** @param today ISO day */
export function listFinderRecords(directory: Directory, today: string): FinderRecord[] {
  return directory.list.associations.map((association) => ({
    id: association.id,
    names: listTexts(association.name),
    aliases: [association.acronym, ...(association.otherNames ?? [])].filter(isSaid),
    places: listPlaceNames(association, directory),
    countries: (association.places ?? []).flatMap(({ country }) =>
      country && country !== here.code ? [country] : [],
    ),
    summary: association.summary,
    work: listWork(association, directory.today),
    reach: listReach(association),
    values: listValues(association, directory, today),
    helps: listHelps(association, directory),
    verified:
      association.verification.level === 'declared' ? undefined : association.verification.date,
    points: listPoints(association, directory),
    hours: isAtWork(association) ? listHours(association, directory) : [],
  }));
}

/** What it no longer does is not found by its words. */
function listWork(association: Association, today: string): Text[] {
  const { services = [], activities = [], status } = association;
  if (status === 'closed') return [];
  const { offered } = splitServices(services, today);
  return [...offered.flatMap(({ detail }) => detail ?? []), ...activities];
}

function listReach({ contacts = [], website, links = [] }: Association): string[] {
  return [
    ...contacts.flatMap(({ phones = [], emails = [] }) => [
      ...phones.map(({ number }) => number),
      ...emails,
    ]),
    website,
    ...links.map(({ url }) => url),
  ].filter(isSaid);
}

/** All values that have a name, those of no association among them. */
export function listFinderValues({ list }: Directory): FinderValue[] {
  const from =
    (filter: FinderValue['filter']) =>
    ({ id, name, aliases = [] }: { id: string; name: Text; aliases?: string[] | undefined }) => ({
      filter,
      id,
      names: [...listTexts(name), ...aliases],
    });
  return [
    ...topics.flatMap((topic) => list[topic].map(from(filterOfTopic(topic)))),
    ...list.regions.map(from('region')),
    ...list.provinces.map((province) => ({
      ...from('province')(province),
      center: province.center,
    })),
  ];
}

function listValues(
  association: Association,
  directory: Directory,
  today: string,
): FinderRecord['values'] {
  const record = prepareFilters(association, directory, today);
  const values = filters.map((filter) => [
    filter,
    [...new Set(filterTable[filter].valuesOf(record))],
  ]);
  return Object.fromEntries(values);
}

function listHelps(association: Association, directory: Directory): FinderRecord['helps'] {
  return topics.flatMap((topic) =>
    listTermsOf(association, topic, directory.today).map((id) => {
      const presence = findWhoHelps(directory, { topic, id }).presenceOf(association);
      return { need: `${filterOfTopic(topic)}/${id}`, ...listFoundIn(presence, directory) };
    }),
  );
}

/** Hours abroad are of no region, and so never asked for. */
function listHours({ places = [] }: Association, directory: Directory): FinderRecord['hours'] {
  return places.flatMap(({ province, hours }) => {
    const region = directory.byId.provinces.get(province ?? '')?.region;
    const schedule = encodeSchedule(hours);
    return region && schedule ? [{ region, schedule }] : [];
  });
}

function listPlaceNames(association: Association, directory: Directory): string[] {
  const names = (association.places ?? []).flatMap(({ province, commune, city, name }) => {
    const { communes = [] } = directory.byId.provinces.get(province ?? '') ?? {};
    const record = communes.find(({ code }) => code === commune);
    return [record?.name, city, name].flatMap((text) => (text ? listTexts(text) : []));
  });
  return [...new Set(names)];
}

/** Its places; in provinces where it works without one, their centres. */
function listPoints(association: Association, directory: Directory): FinderRecord['points'] {
  const centerOf = (province: string) => directory.byId.provinces.get(province)?.center;
  const points = (association.places ?? []).flatMap(({ province, commune, coordinates }) => {
    if (!province) return [];
    const { communes = [] } = directory.byId.provinces.get(province) ?? {};
    const center = communes.find(({ code }) => code === commune)?.center;
    const known = coordinates ?? center;
    const point = known ?? centerOf(province);
    if (!point) return [];
    const { lat, lng } = point;
    return [{ province, lat, lng, ...(!known && { isProvinceOnly: true as const }) }];
  });
  const { based, serves } = findWhoHelps(directory).presenceOf(association);
  const others = [...based, ...serves].flatMap((province) => {
    const center = points.some((point) => point.province === province)
      ? undefined
      : centerOf(province);
    return center
      ? [{ province, lat: center.lat, lng: center.lng, isProvinceOnly: true as const }]
      : [];
  });
  return [...points, ...others];
}

function listTexts(text: Text): string[] {
  return Object.values(text).filter(isSaid);
}

function isSaid(text: string | undefined): text is string {
  return Boolean(text);
}
