import type { Topic } from '#model/collections.ts';
import { groupReferrers } from './connections.ts';
import type { Directory } from './directory.ts';
import { listAssociationsFor } from './topics.ts';
import { findWhoHelps } from './who-helps.ts';

/** Everything that the page of a subject, an audience or a service shows. */
export function gatherTerm(topic: Topic, id: string, directory: Directory) {
  const term = directory.byId[topic].get(id);
  if (!term) throw new Error(`No term ${id} in ${topic}`);
  const who = findWhoHelps(directory, { topic, id });
  const reached = directory.list.provinces.flatMap((province) => {
    const { based, serves } = who.in('provinces', province.id);
    const associations = [...based, ...serves];
    return associations.length > 0 ? [{ province, associations }] : [];
  });
  return {
    term,
    associations: listAssociationsFor(topic, id, directory),
    who,
    /** The provinces that count, each with those who count there. */
    reached,
    groups: groupReferrers(directory, topic, id),
  };
}
