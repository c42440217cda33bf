import {
  type DraftContext,
  type DraftedAssociation,
  draftRow,
} from '#features/import/draft-association.ts';
import type { ColumnMapping, Mapping, TableMapping } from '#features/import/mapping/mapping.ts';
import type { Row } from '#features/import/read/source.ts';
import { Vocabulary } from '#features/import/vocabularies/vocabulary.ts';
import { buildDirectory, buildRecord } from './directory-builder.ts';

const focus = (id: string, fr: string) => buildRecord('focus-areas', { id, name: { fr } });
const directory = buildDirectory({
  'focus-areas': [
    focus('health', 'Santé'),
    focus('poverty-food-emergency', 'Pauvreté'),
    focus('child-protection', 'Enfance'),
  ],
  services: [
    buildRecord('services', {
      id: 'shelter',
      name: { fr: 'Hébergement' },
      sensitive: true,
      osm: ['shelter'],
    }),
    buildRecord('services', { id: 'health-care-caravan', name: { fr: 'Soins' } }),
  ],
  audiences: [
    buildRecord('audiences', { id: 'women', name: { fr: 'Femmes' } }),
    buildRecord('audiences', { id: 'children', name: { fr: 'Enfants' } }),
  ],
  regions: [{ id: 'fes-meknes', name: { fr: 'Fès-Meknès' } }],
  provinces: [
    {
      id: 'fes',
      region: 'fes-meknes',
      iso: 'MA-FES',
      name: { fr: 'Fès', ar: 'فاس' },
      communes: [
        { code: '03.231.01.0', kind: 'urban', name: { fr: 'Fès', ar: 'فاس' }, population: 1 },
      ],
    },
  ],
});
const mapping: Mapping = {
  source: { id: 'liste', title: 'Liste' },
  country: 'MA',
  language: 'fr',
  privateContacts: 'leave-out',
  tables: [],
};
const context: DraftContext = {
  directory,
  vocabulary: new Vocabulary(directory),
  mapping,
  today: '2026-11-30',
};

/** For tests: the draft of a row whose columns become these fields. */
export const draft = (
  values: Row['values'],
  fields: Record<string, string | Partial<ColumnMapping>>,
  more: Partial<TableMapping> = {},
  other: Partial<DraftContext> = {},
): DraftedAssociation => {
  const columns = Object.entries(fields).map(([column, field]) => ({
    column,
    ...(typeof field === 'string' ? { field } : { field: 'ignore', ...field }),
  }));
  const table: TableMapping = { file: 'l.csv', table: 'l', rows: 'associations', columns, ...more };
  return draftRow({ number: 2, values }, table, { ...context, ...other });
};
