import type { Association } from '#schemas/associations.ts';
import type { Directory } from './directory.ts';

/** The vocabularies that associations are found by. */
export type Topic = 'focus-areas' | 'audiences' | 'services';

const indexes = new WeakMap<Directory, Map<string, Association[]>>();

/** The associations that work on a subject, serve an audience (by name or through a service), or offer a service. */
export function listAssociationsFor(
  topic: Topic,
  id: string,
  directory: Directory,
): readonly Association[] {
  let index = indexes.get(directory);
  if (!index) {
    index = indexTopics(directory);
    indexes.set(directory, index);
  }
  return index.get(`${topic}/${id}`) ?? [];
}

function indexTopics(directory: Directory): Map<string, Association[]> {
  const index = new Map<string, Association[]>();
  for (const association of directory.list.associations) {
    const services = association.services ?? [];
    const keys = new Set([
      ...association.focusAreas.map((id) => `focus-areas/${id}`),
      ...(association.audiences ?? []).map((id) => `audiences/${id}`),
      ...services.map((service) => `services/${service.service}`),
      ...services.flatMap((service) =>
        (service.audiences ?? []).map(({ audience }) => `audiences/${audience}`),
      ),
    ]);
    for (const key of keys) {
      const list = index.get(key);
      if (list) list.push(association);
      else index.set(key, [association]);
    }
  }
  return index;
}
