import { earlierTables, hsdsRelations, nameHsdsTable } from './hsds-tables.ts';
import { joinTables, type TakeRows } from './join-tables.ts';
import type { NoteList } from './notes.ts';
import type { ReadTable } from './read-table.ts';
import type { Fields } from './row-index.ts';
import type { Table, Value } from './source.ts';

/** Locations are also those of the services: in some packages nothing else says whose they are. */
const relations = {
  ...hsdsRelations,
  named: {
    ...hsdsRelations.named,
    service: [
      ...(hsdsRelations.named.service ?? []),
      { field: 'location_id', table: 'location', as: 'location' },
    ],
    service_at_location: [{ field: 'location_id', table: 'location', as: 'location' }],
  },
};

/** The tables of a package, which are files of one folder, sheets of one workbook or lists of one JSON text. */
export function isHsdsPackage(tables: readonly ReadTable[]): boolean {
  const kinds = tables.map((table) => ({ table, kind: nameHsdsTable(table.name) }));
  const main = kinds.find(({ kind }) => kind === 'organization')?.table;
  if (!main || !['id', 'name'].every((each) => main.headings.includes(each))) return false;
  return kinds.some(
    ({ table, kind }) =>
      kind !== undefined &&
      table.headings.some((each) => /^(organization|service|location|link)_id$/.test(each)),
  );
}

/** One row an organisation, nested as HSDS 3 does in JSON; tables that are none of the standard stay as they are. */
export async function joinHsdsPackage(
  tables: readonly ReadTable[],
  place: string,
  notes: NoteList,
): Promise<Table[]> {
  const byKind = new Map<string, ReadTable[]>();
  for (const table of tables) {
    const kind = nameHsdsTable(table.name);
    if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), table]);
  }
  const joined = await joinTables({
    main: 'organization',
    name: 'organizations',
    file: place,
    format: [...byKind.keys()].some((kind) => earlierTables.has(kind)) ? 'hsds-1' : 'hsds-3',
    tables: byKind,
    relations,
    notes,
    finish: completeOrganization,
  });
  // What describes the package itself, its changes and its columns, is nobody’s data.
  const others = tables.filter(
    ({ name }) =>
      !nameHsdsTable(name) && !/^(metadata|meta_table_descriptions?)(\.csv)?$/.test(name),
  );
  return [joined, ...others];
}

function completeOrganization(row: Fields, take: TakeRows): Fields {
  const services = objectsOf(row.services);
  const found = services.flatMap((service) => [
    ...objectsOf(service.location),
    ...objectsOf(service.service_at_locations).flatMap(({ location }) => objectsOf(location)),
  ]);
  const locations = withoutDoubles([...objectsOf(row.locations), ...found]);
  return {
    ...row,
    ...(services.length > 0 && { services: services.map((each) => completeService(each, take)) }),
    ...(locations.length > 0 && { locations }),
  };
}

/** Where a service is stays its `location_id`: the location itself stands once, with the organisation. */
function completeService({ location: _, ...service }: Fields, take: TakeRows): Fields {
  const places = objectsOf(service.service_at_locations).map(({ location: _, ...place }) => place);
  const listed =
    typeof service.taxonomy_ids === 'string' ? service.taxonomy_ids.split(/\s*[,;]\s*/) : [];
  const terms = listed.flatMap((id) =>
    take('taxonomy', 'id', id).map((term) => ({ taxonomy_term: term })),
  );
  return {
    ...service,
    ...(places.length > 0 && { service_at_locations: places }),
    ...(terms.length > 0 && { attributes: [...objectsOf(service.attributes), ...terms] }),
  };
}

export function objectsOf(value: Value | undefined): Fields[] {
  if (value === undefined || typeof value === 'string') return [];
  const list = Array.isArray(value) ? value : [value];
  return list.filter((each): each is Fields => typeof each === 'object' && !Array.isArray(each));
}

/** By id; what has none is kept. */
export function withoutDoubles(rows: readonly Fields[]): Fields[] {
  const seen = new Set<Value>();
  return rows.filter(({ id }) => {
    if (id === undefined) return true;
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}
