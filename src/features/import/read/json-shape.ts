import { type JsonItem, JsonItems, splitLines, type TakesApart } from './json-items.ts';
import type { Limits } from './limits.ts';
import { BrokenFile, type Value } from './source.ts';
import { readTextChunks, type TextFile } from './text-chunks.ts';

/** What stands in a list of a JSON text. */
export interface JsonList {
  readonly path: string;
  /** Objects are rows by name, lists are rows of cells. */
  objects: number;
  lists: number;
  /** The first objects, to know the format by. */
  readonly samples: Record<string, Value>[];
  readonly headings: Set<string>;
  /** All of them, unless they are too many to be kept. */
  rows: Value[] | undefined;
}

/** What a JSON text is made of, after it was read once. */
export interface JsonShape {
  readonly kind: 'list' | 'object' | 'scalar';
  /** In the order of the file. */
  readonly lists: ReadonlyMap<string, JsonList>;
  /** What stands beside the lists of the outermost object, by name. */
  readonly members: Readonly<Record<string, Value>>;
  /** Names of the outermost object whose values are objects. */
  readonly objects: readonly string[];
  /** Where and why reading ended, if it did before the end. */
  readonly broken?: BrokenFile;
}

/** An object of more objects is no envelope: they are rows themselves. */
const mostObjects = 50;

/** Lists in the outermost object, or in an object in it. */
export const takesLists: TakesApart = (path, kind, depth) =>
  depth === 0 || kind === 'list' || (depth === 1 && path !== '');

/** Reads a JSON text item by item; throws `BrokenFile` after the last whole one. */
export async function* readJsonItems(
  text: TextFile,
  limits: Limits,
  takesApart: TakesApart,
): AsyncGenerator<JsonItem> {
  const items = new JsonItems({ file: text.file.name }, limits, takesApart);
  for await (const chunk of readTextChunks(text)) {
    for (const piece of splitLines(chunk)) yield* items.add(piece);
  }
  if (items.depth > 0) throw items.broken('cut-json');
}

export async function readJsonShape(text: TextFile, limits: Limits): Promise<JsonShape> {
  const lists = new Map<string, JsonList>();
  const members: Record<string, Value> = {};
  const objects = new Set<string>();
  const found: { kind: JsonShape['kind'] } = { kind: 'scalar' };
  const keeps = text.file.size <= limits.keptBytes;
  const takesApart: TakesApart = (path, each, depth) => {
    if (depth === 0) found.kind = each;
    if (depth === 1 && each === 'object') objects.add(path);
    const takes = takesLists(path, each, depth) && (depth < 2 || objects.size <= mostObjects);
    if (takes && each === 'list') lists.set(path, lists.get(path) ?? startList(path, keeps));
    return takes;
  };
  let broken: BrokenFile | undefined;
  try {
    for await (const { path, key, value } of readJsonItems(text, limits, takesApart)) {
      const list = lists.get(path);
      if (key === undefined && list) addToList(list, value);
      else if (path === '' && key !== undefined && key !== '__proto__') members[key] = value;
    }
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    broken = error;
  }
  return { ...found, lists, members, objects: [...objects], ...(broken && { broken }) };
}

function startList(path: string, keeps: boolean): JsonList {
  const rows = keeps ? [] : undefined;
  return { path, objects: 0, lists: 0, samples: [], headings: new Set(), rows };
}

const samples = 20;

function addToList(list: JsonList, value: Value): void {
  if (typeof value === 'string') return;
  list.rows?.push(value);
  if (Array.isArray(value)) {
    list.lists += 1;
    return;
  }
  list.objects += 1;
  if (list.samples.length < samples) list.samples.push(value as Record<string, Value>);
  addHeadings(value, '', list.headings);
}

/** More names than anybody would map. */
const mostHeadings = 2000;

/** The names of an object’s fields, `contacts.phone` where one stands in another. */
export function addHeadings(value: Value, prefix: string, headings: Set<string>): void {
  if (typeof value === 'string') {
    if (prefix !== '' && headings.size < mostHeadings) headings.add(prefix);
  } else if (Array.isArray(value)) {
    for (const each of value) addHeadings(each, prefix, headings);
  } else {
    for (const [key, each] of Object.entries(value)) {
      addHeadings(each, prefix === '' ? key : `${prefix}.${key}`, headings);
    }
  }
}
