import { absoluteHref, hrefOf, pathOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import type { Presence } from '#directory/presence.ts';
import { splitServices } from '#directory/service-state.ts';
import { findWhoHelps } from '#directory/who-helps.ts';
import { listPublicRecords } from '#features/help/public-record.ts';
import type { Association } from '#model/associations.ts';
import { country } from '#model/country.ts';
import type { Text } from '#model/fields/text.ts';
import { labelsOf } from '#model/labels/labels.ts';
import type { Locale } from '#model/locales.ts';
import { writeCsvLines } from './write-csv.ts';

/** The languages of its names: of whoever coordinates here, and of whoever comes to help. */
const languages = ['ar', 'fr', 'en'] as const satisfies Locale[];

/** What a row says: who, with what, for whom, where. */
interface Row {
  association: Association;
  service?: Service | undefined;
  province?: string | undefined;
}
type Service = NonNullable<Association['services']>[number];

/** A column: its heading, its HXL hashtag, and what stands in it. */
interface Column {
  heading: string;
  tag: string;
  tell: (row: Row, directory: Directory) => string | undefined;
}

const columns: readonly Column[] = [
  { heading: 'Organisation code', tag: '#org+code', tell: ({ association }) => association.id },
  ...named('Organisation', '#org+name', ({ association }) => association.name),
  ...named('Organisation type', '#org+type', ({ association: { kind } }) =>
    labelsOf(`associations.kind.options.${kind}`),
  ),
  {
    heading: 'Sector codes',
    tag: '#sector+code+list',
    tell: ({ association }) => association.focusAreas.join('|'),
  },
  ...named(
    'Main sector',
    '#sector+name',
    ({ association }, { byId }) => byId['focus-areas'].get(association.focusAreas[0] ?? '')?.name,
  ),
  { heading: 'Activity code', tag: '#activity+code', tell: ({ service }) => service?.service },
  ...named(
    'Activity',
    '#activity+name',
    ({ service }, { byId }) => byId.services.get(service?.service ?? '')?.name,
  ),
  {
    heading: 'Beneficiary codes',
    tag: '#beneficiary+code+list',
    tell: ({ association, service }) => listAudiences(association, service).join('|') || undefined,
  },
  {
    heading: 'Country code',
    tag: '#country+code',
    tell: ({ association, province }) => (province ? country.code : findCountry(association)),
  },
  {
    heading: 'Region code',
    tag: '#adm1+code',
    tell: (row, directory) => findRegion(row, directory)?.code,
  },
  ...named('Region', '#adm1+name', (row, directory) => findRegion(row, directory)?.name),
  {
    heading: 'Province code',
    tag: '#adm2+code',
    tell: ({ province }, { byId }) => byId.provinces.get(province ?? '')?.code,
  },
  ...named(
    'Province',
    '#adm2+name',
    ({ province }, { byId }) => byId.provinces.get(province ?? '')?.name,
  ),
  { heading: 'Start date', tag: '#date+start', tell: ({ service }) => service?.from },
  { heading: 'End date', tag: '#date+end', tell: ({ service }) => service?.until },
  {
    heading: 'Checked on',
    tag: '#date+verified',
    tell: ({ association }) => association.verification.date,
  },
  {
    heading: 'Record',
    tag: '#meta+url',
    tell: ({ association: { id } }, { site }) =>
      absoluteHref(site.url, hrefOf('fr', pathOf('associations', id))),
  },
];

function named(
  heading: string,
  tag: string,
  find: (row: Row, directory: Directory) => Text | undefined,
): Column[] {
  return languages.map((locale) => ({
    heading: `${heading} (${locale})`,
    tag: `${tag}+i_${locale}`,
    tell: (row, directory) => find(row, directory)?.[locale],
  }));
}

/**
 * Who does what where, today, as relief coordinators exchange it: a row for each service of an association
 * in each province, with the hashtags of HXL in the second line. https://hxlstandard.org/standard/1-1final/
 */
export function writeWhoDoesWhat(directory: Directory): string {
  const lines = listWhoDoesWhat(directory).map((row) =>
    columns.map(({ tell }) => tell(row, directory)),
  );
  const tags = columns.map(({ tag }) => tag);
  // The line of hashtags is no value: it is written as it is, and nothing runs a word that begins with #.
  return writeCsvLines(
    columns.map(({ heading }) => heading),
    [tags, ...lines],
  );
}

/** Whoever has closed does nothing; a service that is over, or not yet given, is given nowhere. */
export function listWhoDoesWhat(directory: Directory): Row[] {
  return listPublicRecords(directory, 'associations')
    .filter(({ status }) => status !== 'closed')
    .flatMap((association) => {
      const { offered } = splitServices(association.services ?? [], directory.today);
      const current = offered.filter(({ from }) => !from || from <= directory.today);
      if (current.length === 0) return spread({ association }, findWhere(association, directory));
      return current.flatMap((service) =>
        spread({ association, service }, findWhere(association, directory, service.service)),
      );
    });
}

function findWhere({ id }: Association, directory: Directory, service?: string): Presence {
  const need = service ? { topic: 'services' as const, id: service } : undefined;
  const association = directory.byId.associations.get(id);
  if (!association) throw new Error(`No association ${id}`);
  return findWhoHelps(directory, need).presenceOf(association);
}

/** A row for each province that counts; one without a province for whoever is everywhere, or nobody knows where. */
function spread(row: Row, { based, serves }: Presence): Row[] {
  const provinces = [...based, ...serves].sort();
  return provinces.length > 0 ? provinces.map((province) => ({ ...row, province })) : [row];
}

function findRegion({ province }: Row, { byId }: Directory) {
  return byId.regions.get(byId.provinces.get(province ?? '')?.region ?? '');
}

function findCountry({ places = [], area }: Association): string | undefined {
  if (area?.scope === 'national' || places.length === 0) return country.code;
  return places[0]?.country ?? country.code;
}

function listAudiences(
  { audiences = [] }: Association,
  service: Service | undefined,
): readonly string[] {
  return service?.audiences?.map(({ audience }) => audience) ?? audiences;
}
