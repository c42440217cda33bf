import { joinTables } from './join-tables.ts';
import type { NoteList } from './notes.ts';
import type { ReadTable } from './read-table.ts';
import type { Table } from './source.ts';

/** Structures with their services. Services that stand alone stay a table of their own. */
export async function joinDataInclusion(
  tables: readonly ReadTable[],
  place: string,
  notes: NoteList,
): Promise<Table[]> {
  const services = tables.filter(({ headings }) => headings.includes('structure_id'));
  const structures = tables.filter((table) => !services.includes(table));
  const [first] = structures;
  if (!first || (structures.length === 1 && services.length === 0)) return [...tables];
  const joined = await joinTables({
    main: 'structure',
    name: 'structures',
    file: structures.length === 1 ? first.file : place,
    format: 'data-inclusion',
    tables: new Map([
      ['structure', structures],
      ['service', services],
    ]),
    relations: {
      belonging: { structure: [{ table: 'service', by: 'structure_id', as: 'services' }] },
      named: {},
    },
    notes,
  });
  return [joined];
}
