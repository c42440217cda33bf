import type { CellRow } from './cell-rows.ts';
import { bareName } from './input-file.ts';
import { isEmptyValue } from './json-items.ts';
import {
  addHeadings,
  type JsonList,
  type JsonShape,
  readJsonItems,
  readJsonShape,
  takesLists,
} from './json-shape.ts';
import { nameFormat } from './name-format.ts';
import {
  featureRow,
  isOwnFeatures,
  overpassRow,
  ownFeatureRow,
  type RowShape,
} from './places-in-json.ts';
import type { ReadOptions, ReadTable } from './read-table.ts';
import { BrokenFile, type Row, type SourceFormat, type Value } from './source.ts';
import { tableOfCells } from './table-of-cells.ts';
import type { TextFile } from './text-chunks.ts';

type Fields = Readonly<Record<string, Value>>;

/** The tables of a JSON text: each list of objects, or of lists, in it; or its one object. */
export async function readJsonTables(text: TextFile, options: ReadOptions): Promise<ReadTable[]> {
  const shape = await readJsonShape(text, options.limits);
  const source: JsonSource = { text, options, shape };
  const tables = await tablesOfShape(source);
  if (tables.length > 0) return tables;
  if (shape.broken) options.notes.put(shape.broken.note);
  else options.notes.refuse('no-table', { file: text.file.name });
  return [];
}

interface JsonSource {
  readonly text: TextFile;
  readonly options: ReadOptions;
  readonly shape: JsonShape;
}

async function tablesOfShape(source: JsonSource): Promise<ReadTable[]> {
  const { shape, text, options } = source;
  const { lists, members } = shape;
  const features = lists.get('features');
  if (features && isOwnFeatures(features.headings)) {
    const name = typeof members.collection === 'string' ? members.collection : 'associations';
    return [tableOfList(source, features, { format: 'twiza', name, row: ownFeatureRow })];
  }
  if (features && (members.type === 'FeatureCollection' || isFeature(features.samples[0]))) {
    return [tableOfList(source, features, { format: 'geojson', row: featureRow })];
  }
  const elements = lists.get('elements');
  if (elements && /^(node|way|relation)$/.test(String(elements.samples[0]?.type))) {
    return [tableOfList(source, elements, { format: 'overpass', row: overpassRow })];
  }
  const records = lists.get('records');
  if (records && (members.twiza !== undefined || shape.objects.includes('twiza'))) {
    const name = typeof members.collection === 'string' ? members.collection : 'records';
    return [tableOfList(source, records, { format: 'twiza', name })];
  }
  const grants = lists.get('grants');
  if (grants && nameFormat(grants.headings) === '360giving') return [tableOfList(source, grants)];
  if (shape.kind === 'object' && isRecord(shape)) return readOneObject(source);
  const found = await Promise.all(chooseLists(shape).map((list) => tableOfAnyList(source, list)));
  const tables = found.filter((table) => table !== undefined);
  if (tables.length > 0 || shape.kind !== 'object') return tables;
  return (await readKeyed(text, options)) ?? readOneObject(source);
}

function isFeature(value: Fields | undefined): boolean {
  return value?.type === 'Feature';
}

/** An object that is a row itself and no envelope: nothing in it is a list of rows, or it has a name and an id. */
function isRecord({ lists, members }: JsonShape): boolean {
  const names = Object.keys(members);
  if (members.type === 'Feature') return true;
  const isNamed = names.some((name) => /^(name|nom|title|titre|siret|rna)$/i.test(name));
  const isIdentified = names.some((name) => /^(_?id|uuid|identifier|siret|rna)$/i.test(name));
  const hasRows = [...lists.values()].some(({ objects, lists: rows }) => objects + rows > 0);
  return isNamed && (isIdentified || !hasRows);
}

/** Where one list is by its name that of the rows, others beside it describe it. */
function chooseLists({ lists }: JsonShape): JsonList[] {
  const filled = [...lists.values()].filter((list) => list.objects + list.lists > 0);
  const main = filled.filter(({ path }) =>
    /(^|\/)(records|contents|results|items|rows)$/.test(path),
  );
  return main.length === 1 ? main : filled;
}

interface ListTable {
  readonly format?: SourceFormat;
  readonly name?: string;
  readonly row?: RowShape;
}

async function tableOfAnyList(source: JsonSource, list: JsonList): Promise<ReadTable | undefined> {
  if (list.lists <= list.objects) return tableOfList(source, list);
  const { text, options } = source;
  return tableOfCells({
    ...options,
    name: nameOfList(text, list),
    file: text.file.name,
    format: 'json',
    rows: () => cellsOfList(source, list),
  });
}

async function* cellsOfList(source: JsonSource, list: JsonList): AsyncGenerator<CellRow> {
  let number = 0;
  for await (const value of valuesOfList(source, list)) {
    number += 1;
    if (Array.isArray(value)) {
      yield {
        number,
        cells: value.map((cell) => (typeof cell === 'string' ? cell : JSON.stringify(cell))),
      };
    }
  }
}

function nameOfList(text: TextFile, { path }: JsonList): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last === '' ? bareName(text.file.name) : last.replace(/\.csv$/, '');
}

function tableOfList(source: JsonSource, list: JsonList, as: ListTable = {}): ReadTable {
  const { text } = source;
  const row = as.row;
  const headings = row ? row.headings(list.headings) : [...list.headings];
  return {
    name: as.name ?? nameOfList(text, list),
    file: text.file.name,
    format: as.format ?? nameFormat(headings) ?? 'json',
    headings,
    part: list.path,
    rows: () => rowsOfList(source, list, row),
  };
}

async function* rowsOfList(
  source: JsonSource,
  list: JsonList,
  shape: RowShape | undefined,
): AsyncGenerator<Row> {
  let number = 0;
  for await (const value of valuesOfList(source, list)) {
    if (typeof value === 'string' || Array.isArray(value)) continue;
    number += 1;
    const values = shape ? shape.values(value as Fields) : (value as Fields);
    if (values && !isEmptyValue(values)) yield { number, values };
  }
}

async function* valuesOfList(
  { text, options, shape }: JsonSource,
  list: JsonList,
): AsyncGenerator<Value> {
  if (list.rows) {
    yield* list.rows;
    if (shape.broken) throw shape.broken;
    return;
  }
  for await (const { path, key, value } of readJsonItems(text, options.limits, takesLists)) {
    if (path === list.path && key === undefined) yield value;
  }
}

async function readOneObject({ text, options }: JsonSource): Promise<ReadTable[]> {
  const file = text.file.name;
  try {
    for await (const { value } of readJsonItems(text, options.limits, () => false)) {
      if (typeof value === 'string' || isEmptyValue(value)) return [];
      const fields = value as Fields;
      const values = fields.type === 'Feature' ? (featureRow.values(fields) ?? {}) : fields;
      const headings = new Set<string>();
      addHeadings(values, '', headings);
      const format = fields.type === 'Feature' ? 'geojson' : (nameFormat(headings) ?? 'json');
      const rows = async function* () {
        yield { number: 1, values };
      };
      return [
        { name: bareName(file), file, format, headings: [...headings], isOneObject: true, rows },
      ];
    }
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    options.notes.put(error.note);
  }
  return [];
}

/** An object whose values are rows, by their keys: `{ "a1": { … }, "a2": { … } }`. */
async function readKeyed(text: TextFile, options: ReadOptions): Promise<ReadTable[] | undefined> {
  const file = text.file.name;
  const headings = new Set(['key']);
  let common: string[] | undefined;
  let count = 0;
  const items = () => readJsonItems(text, options.limits, (_, __, depth) => depth === 0);
  for await (const { value } of items()) {
    if (typeof value === 'string' || Array.isArray(value)) return undefined;
    count += 1;
    const names = Object.keys(value);
    common = common?.filter((name) => names.includes(name)) ?? names;
    if (common.length === 0) return undefined;
    addHeadings(value, '', headings);
  }
  if (count < 2) return undefined;
  const rows = async function* (): AsyncGenerator<Row> {
    let number = 0;
    for await (const { key, value } of items()) {
      number += 1;
      yield { number, values: { key: key as string, ...(value as Fields) } };
    }
  };
  const format = nameFormat(headings) ?? 'json';
  return [{ name: bareName(file), file, format, headings: [...headings], rows }];
}
