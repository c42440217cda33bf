import { serviceStateOn } from '#directory/service-state.ts';
import { joinNames } from '#i18n/format.ts';
import { sayMoney } from '#i18n/say-money.ts';
import type { Association } from '#model/associations.ts';
import type { HsdsLanguage, HsdsLocation, HsdsService } from './hsds-types.ts';
import { type HsdsWords, listOrNone } from './hsds-words.ts';
import { describeBy } from './taxonomies.ts';

type Service = NonNullable<Association['services']>[number];
type Way = readonly (string | number)[];

/** What stands around a service. */
export interface ServiceSurroundings {
  association: Association;
  /** The places of the association, each with its location. */
  locations: readonly { province: string | undefined; location: HsdsLocation }[];
}

/** @param of the way to the service: the association, and the service with its number if it is given twice */
export function describeService(
  service: Service,
  of: Way,
  { association, locations }: ServiceSurroundings,
  words: HsdsWords,
): HsdsService {
  const { directory, say, locale } = words;
  const { fee } = service;
  const access = (service.access ?? []).flatMap(
    (each) => words.sayChoice('service.access', each) ?? [],
  );
  const papers = say(service.papers);
  const given = locations.filter(
    ({ province }) => !service.provinces || (province && service.provinces.includes(province)),
  );
  const attributes = [
    ...describeBy(words, of, 'service', ['services', service.service]),
    ...(service.audiences ?? []).flatMap(({ audience }) =>
      describeBy(words, of, 'audiences', ['audiences', audience]),
    ),
  ];
  return {
    id: words.idOf(...of),
    name: say(directory.byId.services.get(service.service)?.name) ?? service.service,
    description: say(service.detail),
    url: words.urlOf('associations', association.id),
    status: statusOf(service, association, directory.today),
    application_process: access.length > 0 ? joinNames(access, locale) : undefined,
    fees_description: listFees(service, words).join(', ') || undefined,
    eligibility_description: sayAudiences(service, words),
    assured_date: association.verification.date,
    languages: listOrNone(describeLanguages(service.languages, of, words)),
    service_areas: listOrNone(describeAreas(service, association, of, words)),
    cost_options: fee && listOrNone(describeFee(fee, of, words)),
    required_documents: papers
      ? [{ id: words.idOf(...of, 'papers'), document: papers }]
      : undefined,
    service_at_locations: listOrNone(
      given.map(({ location: { id, location_type, name } }) => ({
        id: words.idOf(...of, 'at', id),
        location: { id, location_type, name },
      })),
    ),
    attributes: listOrNone(attributes),
  };
}

export function describeLanguages(
  codes: readonly string[] | undefined,
  of: Way,
  words: HsdsWords,
): HsdsLanguage[] {
  return (codes ?? []).map((code) => ({
    id: words.idOf(...of, 'languages', code),
    name: words.sayChoice('language', code) ?? code,
    code,
  }));
}

function statusOf(service: Service, { status }: Association, today: string): HsdsService['status'] {
  const state = serviceStateOn(service, today);
  if (status === 'closed' || state === 'past') return 'defunct';
  if (status === 'paused') return 'temporarily closed';
  return state === 'coming' ? 'inactive' : 'active';
}

function listFees({ cost, fee }: Service, words: HsdsWords): string[] {
  const said = words.sayChoice('service.cost', cost);
  return [said ?? [], fee ? sayMoney(fee, words.locale).text : []].flat();
}

/** The standard takes one amount: of a span its two ends. */
function describeFee({ from, upTo }: NonNullable<Service['fee']>, of: Way, words: HsdsWords) {
  const amounts = [...new Set([from ?? [], upTo ?? []].flat())];
  return amounts.map((amount) => ({
    id: words.idOf(...of, 'cost', amount),
    currency: 'MAD',
    amount,
    amount_description: sayMoney({ from, upTo }, words.locale).text,
  }));
}

function sayAudiences({ audiences = [] }: Service, words: HsdsWords): string | undefined {
  const said = audiences.flatMap(({ audience, served }) => {
    const name = words.say(words.directory.byId.audiences.get(audience)?.name);
    const how = words.sayChoice('servedAudience.served', served);
    return name ? [how ? `${name} (${how})` : name] : [];
  });
  return said.join('; ') || undefined;
}

function describeAreas(service: Service, { area }: Association, of: Way, words: HsdsWords) {
  const { byId } = words.directory;
  const { provinces, regions } = service.provinces ? { provinces: service.provinces } : { ...area };
  const named = [
    ...(provinces ?? []).map((id) => byId.provinces.get(id)),
    ...(regions ?? []).map((id) => byId.regions.get(id)),
  ].flatMap((territory) => territory ?? []);
  return named.map(({ id, name, code }) => ({
    id: words.idOf(...of, 'areas', id),
    name: words.say(name) ?? id,
    extent: code,
    extent_type: 'HCP RGPH 2024',
  }));
}
