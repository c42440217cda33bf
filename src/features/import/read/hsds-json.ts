import { objectsOf, withoutDoubles } from './hsds-package.ts';
import { addHeadings } from './json-shape.ts';
import type { NoteList } from './notes.ts';
import { PackedTexts } from './packed-texts.ts';
import type { ReadTable } from './read-table.ts';
import type { Fields } from './row-index.ts';
import { rowsBeforeBreak } from './rows-before-break.ts';
import type { Row, Table, Value } from './source.ts';

/** What the objects of a table of HSDS JSON are: only organisations and services can be joined. */
export function kindOfHsdsJson({ headings }: Table): 'organization' | 'service' | undefined {
  const has = (sign: RegExp) => headings.some((each) => sign.test(each));
  if (has(/^organization(_id$|\.)/)) return 'service';
  if (
    has(/^(service_at_locations|interpretation_services|assured_date|fees_description|program)\b/)
  )
    return 'service';
  return has(/^name$/) ? 'organization' : undefined;
}

/**
 * One row an organisation, from pages, single files and services that name their organisation. Who stands in
 * several files is one row that knows what all of them say.
 */
export async function joinHsdsJson(
  tables: readonly ReadTable[],
  place: string,
  notes: NoteList,
): Promise<Table> {
  let rows: OrganizationRows | undefined;
  const collect = async () => {
    rows ??= await collectOrganizations(tables, notes);
    return rows;
  };
  const headings = new Set<string>();
  const first = await collect();
  for (const { values } of first.list()) addHeadings(values, '', headings);
  return {
    name: 'organizations',
    file: place,
    format: 'hsds-3',
    headings: [...headings],
    rows: async function* () {
      const found = await collect();
      yield* found.list();
      for (const { file, count, line } of found.orphans) {
        notes.add('orphans', { file, line }, { count, table: 'service' });
      }
    },
  };
}

interface Orphans {
  readonly file: string;
  line: number;
  count: number;
}

async function collectOrganizations(
  tables: readonly ReadTable[],
  notes: NoteList,
): Promise<OrganizationRows> {
  const rows = new OrganizationRows();
  // Organisations first: a service may name by its id alone whom another file describes.
  const sorted = tables.toSorted((a, b) => rank(a) - rank(b));
  for (const table of sorted) {
    const kind = kindOfHsdsJson(table);
    for await (const row of rowsBeforeBreak(table, notes)) {
      if (kind === 'service') rows.addService(table.file, row);
      else rows.add(row.values);
    }
  }
  return rows;
}

function rank(table: ReadTable): number {
  return kindOfHsdsJson(table) === 'service' ? 1 : 0;
}

/** Organisations by id, packed; a later one adds to what is there. */
class OrganizationRows {
  orphans: Orphans[] = [];
  #texts = new PackedTexts();
  #byId = new Map<string, number>();
  /** The places of organisations in the order in which they were first met; each by its newest text. */
  #order: number[] = [];
  #place = new Map<string, number>();

  /** @param key by which a service knows its organisation, where that has no id */
  add(values: Fields, key: Value | undefined = values.id): void {
    const id = typeof key === 'string' ? key : undefined;
    if (id === undefined) {
      this.#order.push(this.#texts.add(JSON.stringify(values)));
      return;
    }
    const before = this.#byId.get(id);
    const whole = before === undefined ? values : mergeFields(this.#read(before), values);
    const at = this.#texts.add(JSON.stringify(whole));
    this.#byId.set(id, at);
    const place = this.#place.get(id);
    if (place === undefined) this.#place.set(id, this.#order.push(at) - 1);
    else this.#order[place] = at;
  }

  addService(file: string, { number, values }: Row): void {
    const { organization, organization_id, ...service } = values;
    const [named] = objectsOf(organization);
    const id =
      named?.id ?? organization_id ?? (typeof organization === 'string' ? organization : undefined);
    const known = typeof id === 'string' && this.#byId.has(id);
    if (!named && !known) {
      this.#addOrphan(file, number);
      return;
    }
    const places = objectsOf(service.service_at_locations).flatMap(({ location }) =>
      objectsOf(location),
    );
    const organizationOfService = {
      ...(typeof id === 'string' && { id }),
      ...named,
      services: [service],
      ...(places.length > 0 && { locations: places }),
    };
    this.add(organizationOfService, id ?? named?.name);
  }

  *list(): Generator<Row> {
    for (const [index, at] of this.#order.entries()) {
      yield { number: index + 1, values: this.#read(at) };
    }
  }

  #addOrphan(file: string, line: number): void {
    const found = this.orphans.find((each) => each.file === file);
    if (found) found.count += 1;
    else this.orphans.push({ file, line, count: 1 });
  }

  #read(at: number): Fields {
    return JSON.parse(this.#texts.get(at) as string);
  }
}

/** Lists are joined without doubles; what both say is kept as it was said first. */
function mergeFields(first: Fields, second: Fields): Fields {
  const merged: Record<string, Value> = { ...second, ...first };
  for (const [key, value] of Object.entries(second)) {
    const before = first[key];
    if (!Array.isArray(before) || !Array.isArray(value)) continue;
    const known = new Set(before.map((each) => JSON.stringify(each)));
    const both = [...before, ...value.filter((each) => !known.has(JSON.stringify(each)))];
    merged[key] = both.every((each) => typeof each === 'object')
      ? withoutDoubles(both as Fields[])
      : both;
  }
  return merged;
}
