import { type Locale, locales } from '#model/locales.ts';

/** Fields whose texts are in a language: `name` takes it from the letters of a cell, `name.fr` says it. */
const texts = [
  'name',
  'summary',
  'purpose',
  'activities',
  'places.address',
  'places.directions',
] as const;

const plain = [
  'ignore',
  'person',
  'id',
  'externalId',
  'acronym',
  'otherNames',
  'kind',
  'status',
  'founded',
  'registration.number',
  'registration.authority',
  'registration.date',
  'registration.publicInterest',
  'topics',
  'focusAreas',
  'services',
  'audiences',
  'languages',
  'volunteers',
  'contacts',
  'contacts.phones',
  'contacts.whatsapp',
  'contacts.emails',
  'contacts.role',
  'website',
  'links',
  'links.facebook',
  'links.instagram',
  'links.linkedin',
  'links.tiktok',
  'links.x',
  'links.youtube',
  'places.name',
  'places.city',
  'places.province',
  'places.region',
  'places.country',
  'places.postalCode',
  'places.lat',
  'places.lng',
  'places.point',
  'places.hours',
  'places.accessibility',
  'area.scope',
  'area.provinces',
  'fee',
] as const;

/** What stands in other objects, in the form that a standard gives it; the name says the standard. */
const nested = [
  'geojson.geometry',
  'hsds.services',
  'hsds.locations',
  'hsds.contacts',
  'hsds.phones',
  'hsds.identifiers',
  'hsds.languages',
  'hsds.attributes',
  '360giving.recipients',
  'dataInclusion.services',
  'rna.position',
  'rna.street',
  'twiza',
  'sources',
] as const;

type TextField = (typeof texts)[number];
export type MappedField =
  | TextField
  | `${TextField}.${Locale}`
  | (typeof plain)[number]
  | (typeof nested)[number];

/** All that a column may become, in the order in which they are offered. */
export const mappedFields: readonly MappedField[] = [
  ...texts.flatMap((field): MappedField[] => [
    field,
    ...locales.map((locale) => `${field}.${locale}` as const),
  ]),
  ...plain,
  ...nested,
];
const known = new Set<string>(mappedFields);

export function isMappedField(text: string): text is MappedField {
  return known.has(text);
}

/** `name.fr` → `name` and `fr`; a field that is in no language stays whole. */
export function splitLocale(field: MappedField): { field: string; locale?: Locale } {
  const [text] = texts.filter((each) => field.startsWith(`${each}.`));
  const locale = text && field.slice(text.length + 1);
  return locale ? { field: text, locale: locale as Locale } : { field };
}
