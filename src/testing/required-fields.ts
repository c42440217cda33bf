import { type Collection, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';

/** Where a test depends on another than the first choice of `kind`. */
const kinds: Partial<Record<Collection, string>> = { needs: 'material' };

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

/** For tests: the fields that a record of a collection must have, but its id. */
export function fillRequired(collection: Collection): Record<string, unknown> {
  const [firstKind] = describeFields(schemas[collection]).properties?.kind?.enum ?? [];
  const required = Object.entries(schemas[collection].shape).filter(
    ([key, field]) => key !== 'id' && !field.safeParse(undefined).success,
  );
  return Object.fromEntries(
    required.map(([key]) => [
      key,
      key === 'kind' ? (kinds[collection] ?? firstKind) : defaults[key],
    ]),
  );
}
