import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { fallbackLocale } from '#model/locales.ts';
import type { HsdsOrganization } from './hsds-types.ts';
import { listOrganizations } from './list-organizations.ts';
import { describeApi } from './open-api.ts';
import { findTaxonomies } from './taxonomies.ts';
import { cutPages } from './write-pages.ts';

/** The language of the API, which exists once: that of a page for everybody else. Others stand in attributes. */
export const apiLocale = fallbackLocale();

/** How many things a page of a list holds. */
const pageSize = 100;

/** Hosts cap the files of a site. Beyond so many things only their pages are files; each holds them whole. */
export const mostSingleFiles = 20_000;

/**
 * The files of the API, by their path below `hsds/`.
 *
 * @param most how many things may have a file each
 */
export const listApiFiles = perDirectory(
  (directory: Directory, most: number): ReadonlyMap<string, () => string> => {
    const lists = gatherLists(directory);
    const single = Object.values(lists).flat().length <= most;
    const files = new Map<string, () => string>();
    for (const [name, list] of Object.entries(lists)) {
      for (const page of cutPages(list, pageSize)) {
        const path = page.first_page ? `${name}.json` : `${name}/page-${page.page_number}.json`;
        files.set(path, () => write(page));
      }
      if (single) for (const each of list) files.set(`${name}/${each.id}.json`, () => write(each));
    }
    files.set('index.json', () => write(describeBase(directory)));
    files.set('openapi.json', () =>
      write(describeApi(directory, { single, pageSize, names: Object.keys(lists) })),
    );
    return files;
  },
  (most) => String(most),
);

interface Identified {
  id: string;
}

function gatherLists(directory: Directory): Record<string, readonly Identified[]> {
  const { taxonomies, terms } = findTaxonomies(directory, apiLocale);
  const organizations = listOrganizations(directory, apiLocale, true);
  const services = organizations.flatMap(listServices);
  return {
    organizations: organizations.map(({ services, ...organization }) => ({
      ...organization,
      ...(services && {
        services: services.map(({ service_at_locations: _, ...service }) => service),
      }),
    })),
    services: services.toSorted(byId),
    service_at_locations: organizations.flatMap(listPlaces).toSorted(byId),
    taxonomies: taxonomies.toSorted(byId),
    taxonomy_terms: terms.toSorted(byId),
  };
}

/** Services as they stand alone: with the organization that gives them, and where. */
function listServices({
  services = [],
  locations: _,
  contacts,
  attributes,
  ...head
}: HsdsOrganization) {
  return services.map((service) => ({
    ...service,
    organization: { ...head, ...(contacts && { contacts }) },
  }));
}

/** Where services are given: each with all of the place, and of the service what it is. */
function listPlaces({ id, name, services = [], locations = [] }: HsdsOrganization) {
  const known = new Map(locations.map((location) => [location.id, location]));
  return services.flatMap(({ service_at_locations = [], ...service }) =>
    service_at_locations.map((place) => ({
      id: place.id,
      location: known.get(place.location.id) ?? place.location,
      service: { ...service, organization: { id, name } },
    })),
  );
}

function byId(a: Identified, b: Identified): number {
  return a.id < b.id ? -1 : 1;
}

function write(body: unknown): string {
  return JSON.stringify(body);
}

function describeBase({ site }: Directory) {
  return {
    version: '3.0',
    profile: 'https://docs.openreferral.org/en/3.0/',
    openapi_url: `${site.url}/data/hsds/openapi.json`,
  };
}
