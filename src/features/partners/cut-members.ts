import type { Directory } from '#directory/directory.ts';
import { cutIntoParts, type ListPart } from '#directory/list-parts.ts';
import type { Association } from '#model/associations.ts';
import { gatherNetwork } from './networks.ts';

/** A line takes less room than a card. */
const linesOnPage = 100;

/** The members of a network, page by page. */
export function cutMembers(id: string, directory: Directory): ListPart<Association>[] {
  return cutIntoParts(gatherNetwork(directory, id).members, linesOnPage);
}
