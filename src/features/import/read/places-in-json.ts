import type { Value } from './source.ts';

type Fields = Readonly<Record<string, Value>>;

/** How the objects of a standard become rows. */
export interface RowShape {
  headings(paths: Iterable<string>): string[];
  /** `undefined` where an object is no row. */
  values(object: Fields): Fields | undefined;
}

/** GeoJSON: the properties of a feature, its `geometry`, and its id as `@id`. */
export const featureRow: RowShape = {
  headings: (paths) =>
    unique(paths, (path) => {
      if (path === 'id') return '@id';
      return path.startsWith('geometry.') ? path : stripPrefix(path, 'properties.');
    }),
  values: ({ id, properties, geometry }) => ({
    ...(id !== undefined && { '@id': id }),
    ...fieldsOf(properties),
    ...(geometry !== undefined && { geometry }),
  }),
};

/** OpenStreetMap: the tags of an element, where it is, and what it is as `@id`: `node/123`. Parts of outlines have no tags. */
export const overpassRow: RowShape = {
  headings: (paths) =>
    unique(['@id', ...paths], (path) => {
      if (/^(@id|lat|lon)$/.test(path)) return path;
      if (/^center\.(lat|lon)$/.test(path)) return path.slice('center.'.length);
      return stripPrefix(path, 'tags.');
    }),
  values: ({ type, id, tags, lat, lon, center }) => {
    if (tags === undefined) return undefined;
    const point = {
      ...fieldsOf(center),
      ...(lat !== undefined && { lat }),
      ...(lon !== undefined && { lon }),
    };
    return { '@id': `${String(type)}/${String(id)}`, ...fieldsOf(tags), ...point };
  },
};

function fieldsOf(value: Value | undefined): Fields {
  return typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};
}

function stripPrefix(path: string, prefix: string): string | undefined {
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

function unique(paths: Iterable<string>, name: (path: string) => string | undefined): string[] {
  return [...new Set([...paths].map(name).filter((each) => each !== undefined))];
}
