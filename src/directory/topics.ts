import type { Association } from '#model/associations.ts';
import { type Topic, topics } from '#model/collections.ts';
import type { Directory } from './directory.ts';
import { perDirectory } from './per-directory.ts';
import { splitServices } from './service-state.ts';

/** The associations that work on a subject, serve an audience (by name or through a service), or offer a service today. Who has closed does none of it. */
export function listAssociationsFor(
  topic: Topic,
  id: string,
  directory: Directory,
): readonly Association[] {
  return indexTopics(directory).get(`${topic}/${id}`) ?? [];
}

/** The terms of a vocabulary by which an association is found. @param today ISO day */
export function listTermsOf(association: Association, topic: Topic, today: string): string[] {
  const { audiences = [], focusAreas, status } = association;
  if (status === 'closed') return [];
  const services = splitServices(association.services ?? [], today).offered;
  if (topic === 'focus-areas') return [...new Set(focusAreas)];
  if (topic === 'services') return [...new Set(services.map(({ service }) => service))];
  const served = services.flatMap((service) => service.audiences ?? []);
  return [...new Set([...audiences, ...served.map(({ audience }) => audience)])];
}

const indexTopics = perDirectory((directory: Directory): Map<string, Association[]> => {
  const index = new Map<string, Association[]>();
  for (const association of directory.list.associations) {
    for (const topic of topics) {
      for (const id of listTermsOf(association, topic, directory.today)) {
        const list = index.get(`${topic}/${id}`);
        if (list) list.push(association);
        else index.set(`${topic}/${id}`, [association]);
      }
    }
  }
  return index;
});
