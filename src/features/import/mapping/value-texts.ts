import type { Row, Value } from '#features/import/read/source.ts';

type Fields = Readonly<Record<string, Value>>;

/** What a row has under a heading; `contacts.phone` leads through objects and lists. */
export function valueAt(values: Row['values'], heading: string): Value | undefined {
  const own = values[heading];
  if (own !== undefined) return own;
  let found: Value[] = [values as Value];
  for (const key of heading.split('.')) {
    found = found
      .flatMap((each) => listOf(each))
      .flatMap((each) => (isFields(each) ? (each[key] ?? []) : []));
    if (found.length === 0) return;
  }
  return found.length === 1 ? found[0] : found.flatMap(listOf);
}

function listOf(value: Value): Value[] {
  return Array.isArray(value) ? [...(value as readonly Value[])] : [value];
}

function isFields(value: Value): value is Fields {
  return typeof value === 'object' && !Array.isArray(value);
}

/** The texts in a value, those of lists and objects after one another. */
export function listCellTexts(value: Value | undefined): string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (isFields(value)) return Object.values(value).flatMap(listCellTexts);
  return (value as readonly Value[]).flatMap(listCellTexts);
}

/** The objects of a list, or the one object that stands in its place. */
export function listObjects(value: Value | undefined): Fields[] {
  return value === undefined ? [] : listOf(value).filter(isFields);
}

/** A field of an object as a text; nothing where it is empty or an object. */
export function textOf(object: Fields, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = object[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return;
}
