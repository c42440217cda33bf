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

/** Whether features are of our own export: what they say of a place stands beside what they say of its record. */
export function isOwnFeatures(headings: ReadonlySet<string>): boolean {
  return ['id', 'kind', 'focusAreas', 'place.precision'].every((name) =>
    headings.has(`properties.${name}`),
  );
}

/** Our own GeoJSON: a feature is one place of a record, under the paths that our tables have. */
export const ownFeatureRow: RowShape = {
  headings: (paths) =>
    unique(
      [...paths, 'properties.places.0.coordinates.lat', 'properties.places.0.coordinates.lng'],
      (path) => stripPrefix(path, 'properties.')?.replace(/^place\./, 'places.0.'),
    ),
  values: ({ properties, geometry }) => {
    const named = Object.entries(fieldsOf(properties)).map(([path, value]) => [
      path.replace(/^place\./, 'places.0.'),
      value,
    ]);
    const { coordinates } = fieldsOf(geometry);
    const [lng, lat] = Array.isArray(coordinates) ? coordinates : [];
    return {
      ...Object.fromEntries(named),
      ...(lat !== undefined && { 'places.0.coordinates.lat': lat }),
      ...(lng !== undefined && { 'places.0.coordinates.lng': lng }),
    };
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
