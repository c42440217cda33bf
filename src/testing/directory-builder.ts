import { createDirectory, type Directory, type ProsePage } from '#directory/directory.ts';
import { type Collection, collections, type Records, schemas } from '#model/collections.ts';

/** What a test says of a record; required fields that it leaves out are filled with something valid. */
export type Sketch<C extends Collection> = Partial<Records[C]> & { id: string };
export type Sketches = { [C in Collection]?: Sketch<C>[] };

const kinds: Partial<Record<Collection, string>> = {
  associations: 'association',
  funders: 'agency',
  needs: 'material',
  provinces: 'province',
  resources: 'guide',
};

/** What a required field holds when a test does not care. */
const defaults: Record<string, unknown> = {
  name: { fr: 'Nom' },
  summary: { fr: 'Phrase.' },
  focusAreas: ['health'],
  sources: [{ id: 'leaflet', title: { fr: 'Dépliant' } }],
  verification: { level: 'declared' },
  association: 'amal',
  associations: ['amal'],
  direction: 'seeks',
  posted: '2025-11-01',
  expires: '2025-12-01',
  pseudonym: 'Nour',
  text: { fr: 'Je veux aider.' },
  code: '00.000',
  center: { lat: 31, lng: -8 },
  census: { population: 1 },
  region: 'souss',
  communes: [{ code: '00.000.00.00', kind: 'rural', name: { fr: 'Nom' }, population: 1 }],
  order: 1,
  icon: 'star',
  icnpo: ['1100'],
  sdg: [1],
};

/** For tests: a record as the schema allows it, with what a sketch says. Throws where it is not valid. */
export function buildRecord<C extends Collection>(collection: C, sketch: Sketch<C>): Records[C] {
  const { shape } = schemas[collection];
  const filled = Object.entries(shape)
    .filter(([, field]) => !field.safeParse(undefined).success)
    .map(([key]) => [key, key === 'kind' ? kinds[collection] : defaults[key]]);
  return schemas[collection].parse({ ...Object.fromEntries(filled), ...sketch }) as Records[C];
}

/** For tests: a directory of sketched records, the other collections empty. */
export function buildDirectory(
  sketches: Sketches,
  pages: ProsePage[] = [],
  today = '2026-11-28',
): Directory {
  const lists = collections.map((collection) => [
    collection,
    (sketches[collection] ?? []).map((sketch) => buildRecord(collection, sketch as never)),
  ]);
  const site = { name: { fr: 'Twiza' }, url: 'https://twiza.example' };
  return createDirectory(Object.fromEntries(lists) as Directory['list'], pages, site, { today });
}

/** For tests: a place that is known as far as its province. */
export function placeIn(province: string): NonNullable<Records['associations']['places']>[number] {
  return { province, precision: 'province' };
}
