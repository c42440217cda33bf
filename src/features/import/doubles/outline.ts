import type { Association } from '#model/associations.ts';

/** What is kept in memory of a record: by what one tells whether another is the same. */
export type Outline = Pick<Association, 'id' | 'name'> &
  Partial<
    Pick<
      Association,
      | 'acronym'
      | 'contacts'
      | 'identifiers'
      | 'links'
      | 'memberOf'
      | 'otherNames'
      | 'places'
      | 'registration'
      | 'successor'
      | 'website'
    >
  >;

/** @param record an association, or what a row says of one under the id that it would get */
export function toOutline(record: Partial<Association> & { id: string }): Outline {
  const { id, name = {}, acronym, otherNames, registration, identifiers, places } = record;
  const { contacts, website, links, memberOf, successor } = record;
  return {
    id,
    name,
    acronym,
    otherNames,
    ...(registration?.number && { registration: { number: registration.number } }),
    identifiers,
    places: places?.map(({ province, commune, country, city, precision }) => {
      return { province, commune, country, city, precision };
    }),
    contacts: contacts?.map(({ phones, emails }) => {
      return { phones: phones?.map(({ number }) => ({ number })), emails };
    }),
    website,
    links: links?.map(({ network, url }) => ({ network, url })),
    memberOf,
    successor,
  };
}
