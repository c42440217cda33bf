import type { Association } from '#schemas/associations.ts';
import { groupReferrers } from './connections.ts';
import { countByProvince, listNearProvinces } from './coverage.ts';
import type { Directory } from './directory.ts';
import { listAssociationsFor, type Topic } from './topics.ts';

/** Everything that the page of a subject, an audience or a service shows. */
export function gatherTerm(topic: Topic, id: string, directory: Directory) {
  const term = directory.byId[topic].get(id);
  if (!term) throw new Error(`No term ${id} in ${topic}`);
  const associations = listAssociationsFor(topic, id, directory);
  const counts = countByProvince(associations, directory);
  const near = new Map<string, Association[]>();
  for (const association of associations) {
    for (const province of listNearProvinces(association, directory)) {
      const list = near.get(province);
      if (list) list.push(association);
      else near.set(province, [association]);
    }
  }
  const { provinces } = directory.list;
  const reached = provinces.flatMap((province) => {
    const associations = near.get(province.id);
    return associations ? [{ province, associations }] : [];
  });
  const groups = groupReferrers(directory, topic, id);
  return { term, associations, counts, reached, groups };
}
