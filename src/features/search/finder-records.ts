import type { Point } from '#base/distance.ts';
import { findReferrers } from '#directory/connections.ts';
import type { Directory } from '#directory/directory.ts';
import { splitServices } from '#directory/judge-service.ts';
import type { Topic } from '#directory/presence.ts';
import { isAtWork } from '#directory/record-state.ts';
import { listTermsOf } from '#directory/topics.ts';
import { judgeTrust } from '#directory/trust.ts';
import { type FoundIn, findWhoHelps, listFoundIn } from '#directory/who-helps.ts';
import { encodeSchedule, type OpeningSchedule } from '#features/opening-hours/opening-schedule.ts';
import type { Association } from '#model/associations.ts';
import type { Collection } from '#model/collections.ts';
import { country as here } from '#model/country.ts';
import type { Text } from '#model/fields/text.ts';

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
  /** Its numbers, mail and web addresses, as they are recorded. */
  reach: string[];
  /** Ids of its values, by filter; `yes` where a filter is only yes or no. */
  values: Record<string, string[]>;
  /** Where it helps with what: for each of its services, subjects and publics, as `service/shelter`. */
  helps: ({ need: string } & FoundIn)[];
  /** ISO day of the last verification by somebody else. */
  verified: string | undefined;
  /** Where it is; the centre of the province where no more is known. */
  points: (Point & { province: string; isProvinceOnly?: true })[];
  /** When the doors of its places are open, with the region of each. */
  hours: { region: string; doors: OpeningSchedule }[];
}

/** A value that people may type the name of: a focus area, an audience, a service, a province, a region. */
export interface FinderValue {
  filter: 'focus' | 'audience' | 'service' | 'province' | 'region';
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
    reach: listReach(association),
    values: listValues(association, directory, today),
    helps: listHelps(association, directory),
    verified:
      association.verification.level === 'declared' ? undefined : association.verification.date,
    points: listPoints(association, directory),
    hours: isAtWork(association) ? listHours(association, directory) : [],
  }));
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
    ...list['focus-areas'].map(from('focus')),
    ...list.audiences.map(from('audience')),
    ...list.services.map(from('service')),
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
  const services = association.services ?? [];
  const has = (collection: Collection) =>
    findReferrers(directory, 'associations', association.id).filter(
      (referrer) => referrer.collection === collection,
    );
  const seeks = has('needs').some(({ id }) => directory.byId.needs.get(id)?.direction === 'seeks');
  const when = (isSo: boolean | undefined) => (isSo ? ['yes'] : []);
  const offered =
    association.status === 'closed' ? [] : splitServices(services, directory.today).offered;
  const mark = (isSo: (service: (typeof services)[number]) => boolean | undefined) => {
    const marked = offered.filter(isSo);
    return [...when(marked.length > 0), ...marked.map(({ service }) => service)];
  };
  const lists = {
    // Who has closed is found by name alone.
    ...Object.fromEntries(
      topics.map(([filter, topic]) => [filter, listTermsOf(association, topic, directory.today)]),
    ),
    ...listFoundIn(findWhoHelps(directory).presenceOf(association), directory),
    language: [
      ...(association.languages ?? []),
      ...services.flatMap(({ languages = [] }) => languages),
    ],
    kind: [association.kind],
    free: mark(({ cost }) => cost === 'free'),
    walkIn: mark(({ access }) => access?.includes('walk-in')),
    stepFree: when(
      association.places?.some(({ accessibility }) => accessibility?.stepFree === 'yes'),
    ),
    volunteers: when(association.volunteers || has('opportunities').length > 0),
    needs: when(seeks),
    verified: when(judgeTrust(association.verification, today) === 'fresh'),
  };
  return Object.fromEntries(
    Object.entries(lists).map(([filter, ids]) => [filter, [...new Set(ids)]]),
  );
}

const topics = [
  ['service', 'services'],
  ['focus', 'focus-areas'],
  ['audience', 'audiences'],
] as const satisfies [FinderValue['filter'], Topic][];

function listHelps(association: Association, directory: Directory): FinderRecord['helps'] {
  return topics.flatMap(([filter, topic]) =>
    listTermsOf(association, topic, directory.today).map((id) => {
      const presence = findWhoHelps(directory, { topic, id }).presenceOf(association);
      return { need: `${filter}/${id}`, ...listFoundIn(presence, directory) };
    }),
  );
}

/** Hours abroad are of no region, and so never asked for. */
function listHours({ places = [] }: Association, directory: Directory): FinderRecord['hours'] {
  return places.flatMap(({ province, hours }) => {
    const region = directory.byId.provinces.get(province ?? '')?.region;
    const doors = encodeSchedule(hours);
    return region && doors ? [{ region, doors }] : [];
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
  const { based, comes } = findWhoHelps(directory).presenceOf(association);
  const others = [...based, ...comes].flatMap((province) => {
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
