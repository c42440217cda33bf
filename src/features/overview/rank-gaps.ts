import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { gatherGaps } from './gather-gaps.ts';
import { defaultWeights, orderGaps, type ScoredGap } from './phone/rule/gap-rule.ts';

/** The order of all cells with the weights of the rule, and in it each focus area and each province by itself. */
export interface RankedGaps {
  all: readonly ScoredGap[];
  byFocus: ReadonlyMap<string, readonly ScoredGap[]>;
  byProvince: ReadonlyMap<string, readonly ScoredGap[]>;
}

export const rankGaps = perDirectory((directory: Directory): RankedGaps => {
  const all = orderGaps(gatherGaps(directory), defaultWeights);
  return {
    all,
    byFocus: Map.groupBy(all, ({ facts }) => facts.focus),
    byProvince: Map.groupBy(all, ({ facts }) => facts.province),
  };
});
