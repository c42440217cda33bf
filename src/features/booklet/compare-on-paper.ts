import { type Trust, trustOn } from '#directory/trust.ts';
import type { Association } from '#model/associations.ts';
import { hasWay, listWays } from './describe-entry.ts';

const trusts: readonly Trust[] = ['fresh', 'ageing', 'old', 'unverified'];

/**
 * The order on paper: nearest first; then who can be called, who was verified lately, who can be written to.
 *
 * @param today ISO day
 * @param isBased whether one is nearest; all are as near as each other without it
 */
export function compareOn(
  today: string,
  isBased: (association: Association) => boolean = () => true,
) {
  const rankOf = memoizeRank((association) => [
    isBased(association) ? 0 : 1,
    listWays(association).phone ? 0 : 1,
    trusts.indexOf(trustOn(association.verification, today)),
    hasWay(association) ? 0 : 1,
  ]);
  return (a: Association, b: Association): number => {
    const [first, second] = [rankOf(a), rankOf(b)];
    const at = first.findIndex((rank, index) => rank !== second[index]);
    return at < 0 ? 0 : (first[at] ?? 0) - (second[at] ?? 0);
  };
}

/** Sorting asks for the rank of each many times. */
function memoizeRank(rank: (association: Association) => number[]) {
  const known = new Map<Association, number[]>();
  return (association: Association): number[] => {
    const found = known.get(association) ?? rank(association);
    known.set(association, found);
    return found;
  };
}
