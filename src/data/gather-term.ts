import type { Association } from '#schemas/associations.ts';
import type { Province } from '#schemas/territories.ts';
import { groupReferrers } from './connections.ts';
import { countByProvince, listWorkProvinces } from './coverage.ts';
import type { Directory } from './directory.ts';
import { listAssociationsFor, type Topic } from './topics.ts';

/** Everything that the page of a subject, an audience or a service shows. */
export function gatherTerm(topic: Topic, id: string, directory: Directory) {
  const term = directory.byId[topic].get(id);
  if (!term) throw new Error(`No term ${id} in ${topic}`);
  const associations = listAssociationsFor(topic, id, directory);
  const counts = countByProvince(associations, directory);
  const reached: { province: Province; associations: Association[] }[] = [];
  const empty: Province[] = [];
  for (const province of directory.list.provinces) {
    const found = associations.filter((association) => isNear(association, province, directory));
    if (found.length) reached.push({ province, associations: found });
    else empty.push(province);
  }
  const groups = groupReferrers(directory, topic, id);
  return { term, associations, counts, reached, empty, groups };
}

/** At work in the province or covering its region; the whole country is everywhere and nowhere. */
function isNear(association: Association, province: Province, directory: Directory): boolean {
  return (
    listWorkProvinces(association, directory).includes(province.id) ||
    (association.area?.regions ?? []).includes(province.region)
  );
}
