import type { SourceFormat } from '#features/import/read/source.ts';
import type { CodeList } from '#features/import/vocabularies/read-code.ts';
import { isLocale, type Locale, locales } from '#model/locales.ts';
import { isMappedField, type MappedField } from './fields.ts';

/** What a standard says a field of it is; its fields that say nothing to us are left out. */
export interface Preset {
  field: MappedField;
  codes?: CodeList;
}

type Table = Readonly<Record<string, MappedField | Preset>>;

const openStreetMap: Table = {
  '@id': 'externalId',
  id: 'externalId',
  name: 'name',
  official_name: 'otherNames',
  alt_name: 'otherNames',
  short_name: 'acronym',
  operator: 'ignore',
  description: 'summary',
  phone: 'contacts.phones',
  'contact:phone': 'contacts.phones',
  mobile: 'contacts.phones',
  'contact:mobile': 'contacts.phones',
  'contact:whatsapp': 'contacts.whatsapp',
  email: 'contacts.emails',
  'contact:email': 'contacts.emails',
  website: 'website',
  url: 'website',
  'contact:website': 'website',
  facebook: 'links.facebook',
  'contact:facebook': 'links.facebook',
  'contact:instagram': 'links.instagram',
  'contact:twitter': 'links.x',
  'contact:youtube': 'links.youtube',
  'contact:linkedin': 'links.linkedin',
  opening_hours: 'places.hours',
  wheelchair: 'places.accessibility',
  'addr:full': 'places.address',
  'addr:street': 'places.address',
  'addr:city': 'places.city',
  'addr:province': 'places.province',
  'addr:district': 'places.province',
  'addr:state': 'places.region',
  'addr:postcode': 'places.postalCode',
  'addr:country': 'places.country',
  start_date: 'founded',
  lat: 'places.lat',
  lon: 'places.lng',
  geometry: 'geojson.geometry',
  amenity: { field: 'topics', codes: 'osm' },
  social_facility: { field: 'topics', codes: 'osm' },
  'social_facility:for': { field: 'topics', codes: 'osm' },
  club: { field: 'topics', codes: 'osm' },
  community_centre: { field: 'topics', codes: 'osm' },
  'community_centre:for': { field: 'topics', codes: 'osm' },
  healthcare: { field: 'topics', codes: 'osm' },
};

const hsds: Table = {
  id: 'externalId',
  name: 'name',
  alternate_name: 'otherNames',
  description: 'purpose',
  email: 'contacts.emails',
  website: 'website',
  url: 'website',
  year_incorporated: 'founded',
  legal_status: 'kind',
  services: 'hsds.services',
  locations: 'hsds.locations',
  contacts: 'hsds.contacts',
  phones: 'hsds.phones',
  organization_identifiers: 'hsds.identifiers',
  attributes: 'hsds.attributes',
};

const grants: Table = {
  recipientOrganization: '360giving.recipients',
};

const dataInclusion: Table = {
  id: 'externalId',
  _di_surrogate_id: 'externalId',
  nom: 'name',
  rna: 'registration.number',
  adresse: 'places.address',
  complement_adresse: 'ignore',
  commune: 'places.city',
  code_postal: 'places.postalCode',
  longitude: 'places.lng',
  latitude: 'places.lat',
  typologie: 'kind',
  telephone: 'contacts.phones',
  courriel: 'contacts.emails',
  site_web: 'website',
  presentation_resume: 'summary',
  presentation_detail: 'purpose',
  description: 'purpose',
  horaires_ouverture: 'places.hours',
  horaires_accueil: 'places.hours',
  thematiques: { field: 'topics', codes: 'data-inclusion' },
  services: 'dataInclusion.services',
};

const rna: Table = {
  id: 'externalId',
  titre: 'name',
  titre_court: 'otherNames',
  objet: 'purpose',
  objet_social1: { field: 'focusAreas', codes: 'rna' },
  objet_social2: { field: 'focusAreas', codes: 'rna' },
  date_creat: 'founded',
  adrs_numvoie: 'rna.street',
  adrs_typevoie: 'rna.street',
  adrs_libvoie: 'rna.street',
  adr1: 'places.address',
  adrs_libcommune: 'places.city',
  libcom: 'places.city',
  adrs_codepostal: 'places.postalCode',
  telephone: 'contacts.phones',
  siteweb: 'website',
  email: 'contacts.emails',
  position: 'rna.position',
};

const tables: Partial<Record<SourceFormat, Table>> = {
  overpass: openStreetMap,
  'hsds-3': hsds,
  'hsds-1': hsds,
  '360giving': grants,
  'data-inclusion': dataInclusion,
  rna,
};

/** Fields of schema.org as JSON writes them, and tags that GeoJSON of OpenStreetMap has. */
const anywhere: Table = {
  legalName: 'name',
  alternateName: 'otherNames',
  foundingDate: 'founded',
  telephone: 'contacts.phones',
  faxNumber: 'ignore',
  sameAs: 'links',
  'address.streetAddress': 'places.address',
  'address.addressLocality': 'places.city',
  'address.addressRegion': 'places.region',
  'address.addressCountry': 'places.country',
  'address.postalCode': 'places.postalCode',
  'geo.latitude': 'places.lat',
  'geo.longitude': 'places.lng',
  openingHours: 'places.hours',
  knowsLanguage: 'languages',
  areaServed: 'area.provinces',
  '@type': 'ignore',
  '@context': 'ignore',
};

/** What a standard says of a field; `undefined` where there is none, or the standard does not know it. */
export function presetOf(format: SourceFormat, heading: string): Preset | undefined {
  if (format === 'twiza') return { field: 'twiza' };
  if (format === 'hxl') return ofTag(heading);
  const table = tables[format] ?? (format === 'geojson' ? openStreetMap : undefined);
  const found = take(table, heading) ?? take(table, heading.split('.')[0] ?? '');
  if (found) return found;
  // A field of a standard that we do not use says nothing by its name.
  if (table && format !== 'geojson' && format !== 'overpass') return { field: 'ignore' };
  const [, text, locale] = /^(name|description|alt_name):([a-z]{2,3})$/.exec(heading) ?? [];
  if (locale !== undefined && isLocale(locale))
    return {
      field:
        text === 'name'
          ? `name.${locale}`
          : text === 'description'
            ? `summary.${locale}`
            : 'otherNames',
    };
  if (format === 'overpass') return { field: 'ignore' };
  if (/^geometry\b/.test(heading)) return { field: 'geojson.geometry' };
  return take(anywhere, heading);
}

const withLocale = new RegExp(`^(.+?)[_\\-. :@](${locales.join('|')})$`, 'i');

/** A field of ours, `places.city`, or one with a language behind it: `name_fr`, `nameFr`, `description-ar`. */
export function ofOwnName(heading: string): MappedField | undefined {
  if (isMappedField(heading) && !/^(?:person|ignore|contacts|twiza)$/.test(heading)) return heading;
  const [, text = '', locale = ''] =
    withLocale.exec(heading.replace(/([a-z])([A-Z][a-z])$/, '$1_$2')) ?? [];
  const field = localizedWords[text.toLowerCase()];
  return field && `${field}.${locale.toLowerCase() as Locale}`;
}

const localizedWords: Readonly<
  Record<string, 'name' | 'summary' | 'purpose' | 'places.address' | 'activities'>
> = {
  name: 'name',
  nom: 'name',
  nombre: 'name',
  title: 'name',
  titre: 'name',
  summary: 'summary',
  description: 'purpose',
  descr: 'purpose',
  objet: 'purpose',
  mission: 'purpose',
  purpose: 'purpose',
  address: 'places.address',
  adresse: 'places.address',
  activities: 'activities',
  activites: 'activities',
};

function take(table: Table | undefined, name: string): Preset | undefined {
  if (!table || !Object.hasOwn(table, name)) return;
  const found = table[name] as MappedField | Preset;
  return typeof found === 'string' ? { field: found } : found;
}

/** Tags of HXL by their names and the attributes that tell fields apart. */
const tags: readonly (readonly [tag: string, attribute: string | undefined, field: MappedField])[] =
  [
    ['org', 'type', 'kind'],
    ['org', 'url', 'website'],
    ['org', 'acronym', 'acronym'],
    ['org', 'code', 'externalId'],
    ['org', 'id', 'externalId'],
    ['org', 'funder', 'ignore'],
    ['org', 'donor', 'ignore'],
    ['org', undefined, 'name'],
    ['sector', undefined, 'focusAreas'],
    ['subsector', undefined, 'focusAreas'],
    ['activity', 'code', 'ignore'],
    ['activity', undefined, 'topics'],
    ['service', undefined, 'services'],
    ['beneficiary', undefined, 'audiences'],
    ['targeted', undefined, 'ignore'],
    ['country', 'code', 'places.country'],
    ['country', undefined, 'places.country'],
    ['adm1', 'code', 'ignore'],
    ['adm2', 'code', 'ignore'],
    ['adm3', 'code', 'ignore'],
    ['adm1', undefined, 'places.region'],
    ['adm2', undefined, 'places.province'],
    ['adm3', undefined, 'places.city'],
    ['loc', 'code', 'ignore'],
    ['loc', undefined, 'places.city'],
    ['geo', 'lat', 'places.lat'],
    ['geo', 'lon', 'places.lng'],
    ['geo', 'coord', 'places.point'],
    ['contact', 'email', 'contacts.emails'],
    ['contact', 'phone', 'contacts.phones'],
    ['contact', 'url', 'website'],
    ['contact', 'name', 'person'],
    ['contact', 'address', 'places.address'],
    ['description', undefined, 'purpose'],
    ['meta', 'id', 'ignore'],
    ['date', undefined, 'ignore'],
    ['status', undefined, 'ignore'],
  ];

/** `#org+name+i_fr` → `name.fr` */
function ofTag(heading: string): Preset {
  const [name = '', ...attributes] = heading
    .replace(/^#/, '')
    .toLowerCase()
    .split('+')
    .map((part) => part.trim());
  const found = tags.find(
    ([tag, attribute]) =>
      tag === name && (attribute === undefined || attributes.includes(attribute)),
  );
  const [locale] = attributes.map((each) => each.replace(/^i_/, '')).filter(isLocale);
  const field = found?.[2] ?? 'ignore';
  if (locale && (field === 'name' || field === 'purpose')) return { field: `${field}.${locale}` };
  return { field };
}
