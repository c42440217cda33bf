import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { byWorth, type Fit, fitOf } from '#features/fit/compare-fit.ts';
import { listOpenRoles } from './list-open-roles.ts';

/** How many are shown beside a record. */
const most = 6;

/** The best fits of each role and of each wish, by its id. */
interface Fits {
  ofRole: ReadonlyMap<string, readonly Fit[]>;
  ofWish: ReadonlyMap<string, readonly Fit[]>;
}

/** What fits what today; made once a build, with roles that have ended or whose association has closed left out. */
export const gatherFits = perDirectory((directory: Directory): Fits => {
  const { volunteers } = directory.list;
  const fits = listOpenRoles(directory)
    .flatMap((role) => volunteers.flatMap((wish) => fitOf(role, wish) ?? []))
    .sort(byWorth);
  return { ofRole: keepBest(fits, ({ role }) => role), ofWish: keepBest(fits, ({ wish }) => wish) };
});

function keepBest(fits: readonly Fit[], idOf: (fit: Fit) => string) {
  return new Map([...Map.groupBy(fits, idOf)].map(([id, each]) => [id, each.slice(0, most)]));
}
