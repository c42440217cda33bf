import { measureDistance } from '#base/distance.ts';
import { measureAmong } from '#directory/coverage.ts';
import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { indexProvinces } from '#directory/province-index.ts';
import { callStateOn } from '#directory/record-state.ts';
import { findWhoHelps } from '#directory/who-helps.ts';
import type { Association } from '#model/associations.ts';
import type { Call } from '#model/calls.ts';
import type { Province } from '#model/territories.ts';
import type { ScoredGap } from './phone/rule/gap-rule.ts';
import { rankGaps } from './rank-gaps.ts';

/** A cell with everybody whom somebody would ask before they start a project there. */
export interface BriefedCell {
  gap: ScoredGap;
  /** From 1, among the provinces with this focus area. */
  place: number;
  /** Those who count there. */
  here: readonly Association[];
  /** In whose area it lies, who do not say that they do it there. */
  possible: readonly Association[];
  nearest: readonly NearestHelper[];
  calls: readonly Call[];
}

/** Somebody who works on it elsewhere, and could extend. */
export interface NearestHelper {
  association: Association;
  province: Province;
  /** Between the centres of the two provinces, as the crow flies, rounded. */
  kilometres: number;
}

/** More names than these do not help to choose. */
const mostNearest = 5;

/** All cells of a province, the largest gap first. */
export const gatherCells = perDirectory(
  (directory: Directory, province: string): readonly BriefedCell[] => {
    const ranked = rankGaps(directory);
    return (ranked.byProvince.get(province) ?? []).map((gap) => {
      const { focus } = gap.facts;
      const who = findWhoHelps(directory, { topic: 'focus-areas', id: focus });
      const { based, serves, possible } = who.in('provinces', province);
      const here = [...based, ...serves];
      return {
        gap,
        place: (ranked.byFocus.get(focus) ?? []).indexOf(gap) + 1,
        here,
        possible,
        nearest: findNearest(directory, province, focus, new Set([...here, ...possible])),
        calls: listCalls(directory, province, focus),
      };
    });
  },
);

export function isConfirmed(association: Association, today: string): boolean {
  return measureAmong([association], today).verified > 0;
}

/** Those based in other provinces who work on it, from the nearest province outwards. */
function findNearest(
  directory: Directory,
  from: string,
  focus: string,
  known: ReadonlySet<Association>,
): NearestHelper[] {
  const who = findWhoHelps(directory, { topic: 'focus-areas', id: focus });
  const { provinces } = directory.byId;
  const found = new Map<Association, NearestHelper>();
  const here = provinces.get(from);
  for (const id of indexProvinces(directory).outwards.get(from) ?? []) {
    const province = provinces.get(id);
    if (!here || !province || id === from) continue;
    const kilometres = Math.round(measureDistance(here.center, province.center));
    for (const association of who.in('provinces', id).based)
      if (!known.has(association) && !found.has(association))
        found.set(association, { association, province, kilometres });
    if (found.size >= mostNearest) break;
  }
  return [...found.values()].slice(0, mostNearest);
}

/** Calls that are not over, for the focus area, and either for the whole country or for this province. */
function listCalls({ list, byId, today }: Directory, province: string, focus: string): Call[] {
  const region = byId.provinces.get(province)?.region ?? '';
  return list.calls.filter(
    (call) =>
      callStateOn(call, today) !== 'closed' &&
      call.focusAreas.includes(focus) &&
      (call.provinces || call.regions
        ? call.provinces?.includes(province) || call.regions?.includes(region)
        : true),
  );
}
