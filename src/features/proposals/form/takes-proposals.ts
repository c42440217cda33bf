import type { Destination } from '#directory/destination.ts';
import type { ProposedCollection } from '#model/collections.ts';
import type { Site } from '#model/site.ts';

/** A wish is answered through the coordinator: without one, nobody may be led to leave a telephone. */
export function takesProposals(
  collection: ProposedCollection,
  { coordinator }: Pick<Site, 'coordinator'>,
): boolean {
  return collection !== 'volunteers' || coordinator !== undefined;
}

/** Everybody reads an issue: what is for the coordinator alone never goes there. */
export function withoutIssues(destination: Destination): Destination {
  return { ...destination, issues: undefined };
}
