import { findFirstContact } from '#directory/first-contact.ts';
import type { Association } from '#model/associations.ts';
import { locales } from '#model/locales.ts';
import { describeLocation } from './describe-location.ts';
import { describeLanguages, describeService } from './describe-service.ts';
import type {
  HsdsAttribute,
  HsdsContact,
  HsdsIdentifier,
  HsdsOrganization,
  HsdsPhone,
} from './hsds-types.ts';
import { type HsdsWords, listOrNone } from './hsds-words.ts';
import { describeBy } from './taxonomies.ts';

type Contact = NonNullable<Association['contacts']>[number];
type Way = readonly (string | number)[];

/** A public association with all that HSDS can say of it: its locations, and its services where they are given. */
export function describeOrganization(association: Association, words: HsdsWords): HsdsOrganization {
  const { say } = words;
  const of = ['associations', association.id] as const;
  const name = say(association.name) ?? association.id;
  const { email } = findFirstContact(association.contacts);
  const locations = (association.places ?? []).map((place, index) => ({
    province: place.province,
    location: describeLocation(place, [...of, 'places', index], words),
  }));
  const given = new Map<string, number>();
  const services = (association.services ?? []).map((service) => {
    const times = (given.get(service.service) ?? 0) + 1;
    given.set(service.service, times);
    const way = [...of, 'services', service.service, ...(times > 1 ? [times] : [])];
    return describeService(service, way, { association, locations }, words);
  });
  return {
    id: words.idOf(...of),
    name,
    alternate_name: association.acronym ?? association.otherNames?.find((other) => other !== name),
    description: [say(association.summary), say(association.purpose)].filter(Boolean).join('\n\n'),
    email,
    website: association.website,
    year_incorporated: association.founded,
    legal_status: words.sayChoice('associations.kind', association.kind),
    uri: words.urlOf('associations', association.id),
    contacts: listOrNone(
      (association.contacts ?? []).flatMap((contact, index) =>
        describeContact(contact, [...of, 'contacts', index], words),
      ),
    ),
    organization_identifiers: describeIdentifiers(association, of, words),
    attributes: listOrNone([
      ...listTopics(association, of, words),
      ...(words.translates ? listTranslations(association, of, words) : []),
    ]),
    locations: listOrNone(locations.map(({ location }) => location)),
    services: listOrNone(services),
  };
}

/** A contact of an association. The standard takes one mail for each: the others are contacts beside it. */
function describeContact(
  { role, phones = [], emails = [], languages }: Contact,
  of: Way,
  words: HsdsWords,
): HsdsContact[] {
  const department = words.say(role);
  const [email, ...others] = emails;
  const first = {
    id: words.idOf(...of),
    department,
    email,
    phones: listOrNone(
      phones.map((phone, index) =>
        describePhone(phone, [...of, 'phones', index], languages, words),
      ),
    ),
  };
  return [
    first,
    ...others.map((other) => ({ id: words.idOf(...of, other), department, email: other })),
  ];
}

function describePhone(
  { number, reach }: NonNullable<Contact['phones']>[number],
  of: Way,
  languages: Contact['languages'],
  words: HsdsWords,
): HsdsPhone {
  const ways = (reach ?? []).flatMap((way) => words.sayChoice('phone.reach', way) ?? []);
  return {
    id: words.idOf(...of),
    number,
    type: reach && !reach.includes('call') ? 'text' : 'voice',
    description: ways.join(', ') || undefined,
    languages: listOrNone(describeLanguages(languages, of, words)),
  };
}

function describeIdentifiers(
  association: Association,
  of: Way,
  words: HsdsWords,
): HsdsIdentifier[] {
  const { registration, identifiers = [], id } = association;
  return [
    {
      id: words.idOf(...of, 'identifier'),
      identifier_scheme: words.directory.site.url,
      identifier_type: 'Twiza',
      identifier: id,
    },
    ...(registration?.number
      ? [
          {
            id: words.idOf(...of, 'registration'),
            identifier_scheme: words.say(registration.authority),
            identifier_type: words.sayLabel('associations.registration'),
            identifier: registration.number,
          },
        ]
      : []),
    ...identifiers.map(({ scheme, value }) => ({
      id: words.idOf(...of, 'identifiers', scheme, value),
      identifier_scheme: scheme,
      identifier_type: scheme,
      identifier: value,
    })),
  ];
}

function listTopics(
  { focusAreas, audiences = [] }: Association,
  of: Way,
  words: HsdsWords,
): HsdsAttribute[] {
  return [
    ...focusAreas.flatMap((id) => describeBy(words, of, 'focusAreas', ['focus-areas', id])),
    ...audiences.flatMap((id) => describeBy(words, of, 'audiences', ['audiences', id])),
  ];
}

/** Its name and what it is, in the other languages that it is known in: the standard has no translations. */
function listTranslations(
  { name, summary }: Association,
  of: Way,
  words: HsdsWords,
): HsdsAttribute[] {
  return locales.flatMap((locale) =>
    locale === words.locale
      ? []
      : Object.entries({ name: name[locale], description: summary[locale] }).flatMap(
          ([field, text]) =>
            text ? describeBy(words, of, field, ['languages', locale], text) : [],
        ),
  );
}
