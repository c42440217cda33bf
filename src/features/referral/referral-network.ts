import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import type { Association } from '#model/associations.ts';

/** Who sends people to whom, seen from one association: ids, each in one list only. */
export interface ReferralNetwork {
  /** They send people to each other, and both have declared to take whom associations send. */
  mutual: readonly string[];
  /** It sends people to these. */
  to: readonly string[];
  /** These send people to it. */
  from: readonly string[];
}

type ReferralRecords = Pick<Directory, 'list' | 'byId'>;

/**
 * The referrals of an association, as it and the others declare them: `refersTo` says to whom one
 * sends people, `referrals.from` from whom one takes them. Two that name each other are mutual only
 * if both take people from associations; who names the other without that stands in `to`, and who is
 * named on both sides without it in `to` and not again in `from`. Nobody refers to itself.
 */
export function findReferrals(
  association: Association,
  directory: ReferralRecords,
): ReferralNetwork {
  const { id, refersTo = [] } = association;
  const named = [...new Set(refersTo)].filter((other) => other !== id);
  const naming = indexReferrers(directory).get(id) ?? [];
  const isMutual = (other: string) => {
    const there = directory.byId.associations.get(other);
    return (
      there !== undefined && takesFromAssociations(association) && takesFromAssociations(there)
    );
  };
  const mutual = named.filter((other) => naming.includes(other) && isMutual(other));
  const to = named.filter((other) => !mutual.includes(other));
  return { mutual, to, from: naming.filter((other) => !named.includes(other)) };
}

/** The ids of all that send people to another or are sent some. */
export function listReferring(directory: ReferralRecords): string[] {
  const naming = indexReferrers(directory);
  return directory.list.associations
    .filter(({ id, refersTo }) => naming.has(id) || refersTo?.some((other) => other !== id))
    .map(({ id }) => id);
}

export function isAlone({ mutual, to, from }: ReferralNetwork): boolean {
  return mutual.length + to.length + from.length === 0;
}

function takesFromAssociations({ referrals }: Association): boolean {
  return referrals?.from.some((who) => who === 'associations' || who === 'anyone') ?? false;
}

/** By the id of an association, those that name it. Made once for a directory. */
const indexReferrers = perDirectory((directory: ReferralRecords): Map<string, string[]> => {
  const index = new Map<string, string[]>();
  for (const { id, refersTo } of directory.list.associations) {
    for (const other of new Set(refersTo))
      if (other !== id) index.set(other, [...(index.get(other) ?? []), id]);
  }
  return index;
});
