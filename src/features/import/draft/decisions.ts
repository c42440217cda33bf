import type { TableMapping } from '#features/import/mapping/mapping.ts';
import { joinTopics, type TopicField, type Topics } from '#features/import/vocabularies/topics.ts';

const fieldOf: Readonly<Record<string, TopicField>> = {
  'focus-areas': 'focusAreas',
  services: 'services',
  audiences: 'audiences',
};
const known = new WeakMap<TableMapping, ReadonlyMap<string, Topics>>();

/** What somebody wrote into a mapping of the terms that nobody understood; `ignore` means nothing at all. */
export function findDecisions(table: TableMapping): ReadonlyMap<string, Topics> {
  const before = known.get(table);
  if (before) return before;
  const decided = new Map(
    (table.terms ?? [])
      .filter(({ means = [] }) => means.length > 0)
      .map(({ term, means = [] }) => [term, joinTopics(means.flatMap(readMeaning))] as const),
  );
  known.set(table, decided);
  return decided;
}

function readMeaning(meaning: string): Topics[] {
  const [folder = '', id = ''] = meaning.split('/');
  const field = fieldOf[folder];
  return field ? [{ [field]: [id] }] : [];
}
