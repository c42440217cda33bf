/*
 * The parts of HSDS 3.0 that our records fill, under the names of the standard; what is not known is left
 * out. https://docs.openreferral.org/en/3.0/hsds/schema_reference.html
 */

export interface HsdsTaxonomy {
  id: string;
  name: string;
  description: string;
  uri?: string | undefined;
}

/** What the standard asks of a term. */
export interface NamedTerm {
  id: string;
  code: string;
  name: string;
  description: string;
}

export interface HsdsTerm extends NamedTerm {
  taxonomy: string;
  taxonomy_id: string;
  language?: string | undefined;
}

export interface HsdsAttribute {
  id: string;
  link_type: string;
  value?: string | undefined;
  taxonomy_term: NamedTerm;
}

export interface HsdsLanguage {
  id: string;
  name: string;
  code: string;
}

export interface HsdsPhone {
  id: string;
  number: string;
  type?: string | undefined;
  description?: string | undefined;
  languages?: HsdsLanguage[] | undefined;
}

export interface HsdsContact {
  id: string;
  department?: string | undefined;
  email?: string | undefined;
  phones?: HsdsPhone[] | undefined;
}

export interface HsdsAddress {
  id: string;
  address_1: string;
  city: string;
  region?: string | undefined;
  state_province: string;
  postal_code: string;
  country: string;
  address_type: 'physical';
}

export interface HsdsSchedule {
  id: string;
  freq: 'WEEKLY';
  wkst: 'MO';
  byday: string;
  opens_at: string;
  closes_at: string;
  notes?: string | undefined;
}

export interface HsdsAccessibility {
  id: string;
  description?: string | undefined;
  details?: string | undefined;
}

export interface HsdsLocation {
  id: string;
  location_type: 'physical';
  name?: string | undefined;
  transportation?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  external_identifier?: string | undefined;
  external_identifier_type?: string | undefined;
  addresses?: HsdsAddress[] | undefined;
  schedules?: HsdsSchedule[] | undefined;
  accessibility?: HsdsAccessibility[] | undefined;
  attributes?: HsdsAttribute[] | undefined;
}

export interface HsdsServiceAtLocation {
  id: string;
  location: Pick<HsdsLocation, 'id' | 'location_type' | 'name'>;
}

export interface HsdsService {
  id: string;
  name: string;
  description?: string | undefined;
  url: string;
  status: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  application_process?: string | undefined;
  fees_description?: string | undefined;
  eligibility_description?: string | undefined;
  assured_date?: string | undefined;
  languages?: HsdsLanguage[] | undefined;
  service_areas?:
    | { id: string; name: string; extent?: string | undefined; extent_type?: string | undefined }[]
    | undefined;
  cost_options?:
    | { id: string; currency: string; amount: number; amount_description?: string | undefined }[]
    | undefined;
  required_documents?: { id: string; document: string }[] | undefined;
  service_at_locations?: HsdsServiceAtLocation[] | undefined;
  attributes?: HsdsAttribute[] | undefined;
}

export interface HsdsIdentifier {
  id: string;
  identifier_scheme?: string | undefined;
  identifier_type: string;
  identifier: string;
}

/** What stands above each of its services and locations. */
export interface HsdsOrganizationHead {
  id: string;
  name: string;
  alternate_name?: string | undefined;
  description: string;
  email?: string | undefined;
  website?: string | undefined;
  year_incorporated?: number | undefined;
  legal_status?: string | undefined;
  uri: string;
  contacts?: HsdsContact[] | undefined;
  organization_identifiers?: HsdsIdentifier[] | undefined;
  attributes?: HsdsAttribute[] | undefined;
}

export interface HsdsOrganization extends HsdsOrganizationHead {
  locations?: HsdsLocation[] | undefined;
  services?: HsdsService[] | undefined;
}
