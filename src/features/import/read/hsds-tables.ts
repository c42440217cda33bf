import type { Belonging, Relations } from './join-tables.ts';

/**
 * The tables of HSDS by the name that version 3 gives one row; other versions and tools write plurals, and
 * have tables that later became others.
 */
const kinds: Readonly<Record<string, readonly string[]>> = {
  organization: ['organizations'],
  program: ['programs'],
  service: ['services'],
  location: ['locations'],
  service_at_location: ['service_at_locations', 'services_at_location', 'services_at_locations'],
  phone: ['phones'],
  contact: ['contacts'],
  address: ['addresses'],
  physical_address: ['physical_addresses'],
  postal_address: ['postal_addresses', 'mail_address', 'mail_addresses'],
  schedule: ['schedules'],
  regular_schedule: ['regular_schedules'],
  holiday_schedule: ['holiday_schedules'],
  funding: ['fundings'],
  service_area: ['service_areas'],
  required_document: ['required_documents'],
  language: ['languages'],
  accessibility: ['accessibilities', 'accessibility_for_disabilities'],
  eligibility: ['eligibilities'],
  payment_accepted: ['payments_accepted', 'payment_accepteds'],
  cost_option: ['cost_options', 'fee', 'fees'],
  organization_identifier: ['organization_identifiers'],
  url: ['urls'],
  attribute: [
    'attributes',
    'service_attribute',
    'service_attributes',
    'other_attribute',
    'other_attributes',
  ],
  service_taxonomy: ['service_taxonomies', 'services_taxonomy'],
  taxonomy_term: ['taxonomy_terms'],
  taxonomy: ['taxonomies'],
};

const kindOfName = new Map(
  Object.entries(kinds).flatMap(([kind, names]) =>
    [kind, ...names].map((name) => [name, kind] as const),
  ),
);

/** The table of HSDS that a name means: `Organizations`, `organization`, `organizations.csv`. */
export function nameHsdsTable(name: string): string | undefined {
  const plain = name
    .toLowerCase()
    .replace(/\.csv$/, '')
    .replace(/[\s-]+/g, '_');
  return kindOfName.get(plain) ?? kindOfName.get(plain.replace(/^hsds?_/, ''));
}

/** Tables that only versions 1 and 2 have. */
export const earlierTables: ReadonlySet<string> = new Set([
  'physical_address',
  'postal_address',
  'regular_schedule',
  'holiday_schedule',
  'service_taxonomy',
  'eligibility',
  'payment_accepted',
]);

const phones: Belonging = { table: 'phone', by: '', as: 'phones' };
const contacts: Belonging = { table: 'contact', by: '', as: 'contacts' };
const schedules: readonly Belonging[] = [
  { table: 'schedule', by: '', as: 'schedules' },
  { table: 'regular_schedule', by: '', as: 'schedules' },
  { table: 'holiday_schedule', by: '', as: 'holiday_schedules' },
];
const languages: Belonging = { table: 'language', by: '', as: 'languages' };
const attributes: Belonging = { table: 'attribute', by: 'link_id', as: 'attributes' };

function by(field: string, ...belonging: readonly Belonging[]): Belonging[] {
  return belonging.map((each) => ({ ...each, by: field }));
}

/** What belongs to what, and what becomes of it in an organisation as HSDS 3 nests it. */
export const hsdsRelations: Relations = {
  belonging: {
    organization: [
      ...by('organization_id', phones, contacts),
      ...by(
        'organization_id',
        { table: 'service', by: '', as: 'services' },
        { table: 'location', by: '', as: 'locations' },
        { table: 'program', by: '', as: 'programs' },
        { table: 'funding', by: '', as: 'funding' },
        { table: 'organization_identifier', by: '', as: 'organization_identifiers' },
        { table: 'url', by: '', as: 'additional_websites' },
      ),
      attributes,
    ],
    service: [
      ...by('service_id', phones, contacts, ...schedules, languages),
      ...by(
        'service_id',
        { table: 'service_area', by: '', as: 'service_areas' },
        { table: 'funding', by: '', as: 'funding' },
        { table: 'cost_option', by: '', as: 'cost_options' },
        { table: 'required_document', by: '', as: 'required_documents' },
        { table: 'eligibility', by: '', as: 'eligibilities' },
        { table: 'payment_accepted', by: '', as: 'payments_accepted' },
        { table: 'service_at_location', by: '', as: 'service_at_locations' },
        { table: 'service_taxonomy', by: '', as: 'attributes' },
        { table: 'attribute', by: '', as: 'attributes' },
      ),
      attributes,
    ],
    service_at_location: [
      ...by('service_at_location_id', phones, contacts, ...schedules),
      attributes,
    ],
    location: [
      ...by('location_id', phones, contacts, ...schedules, languages),
      ...by(
        'location_id',
        { table: 'address', by: '', as: 'addresses' },
        { table: 'physical_address', by: '', as: 'addresses', with: { address_type: 'physical' } },
        { table: 'postal_address', by: '', as: 'addresses', with: { address_type: 'postal' } },
        { table: 'accessibility', by: '', as: 'accessibility' },
      ),
      attributes,
    ],
    contact: by('contact_id', phones),
    phone: by('phone_id', languages),
  },
  named: {
    service: [{ field: 'program_id', table: 'program', as: 'program' }],
    attribute: [
      { field: 'taxonomy_term_id', table: 'taxonomy_term', as: 'taxonomy_term' },
      { field: 'taxonomy_id', table: 'taxonomy', as: 'taxonomy_term' },
    ],
    service_taxonomy: [
      { field: 'taxonomy_term_id', table: 'taxonomy_term', as: 'taxonomy_term' },
      { field: 'taxonomy_id', table: 'taxonomy', as: 'taxonomy_term' },
    ],
    taxonomy_term: [{ field: 'taxonomy_id', table: 'taxonomy', as: 'taxonomy_detail' }],
  },
};
