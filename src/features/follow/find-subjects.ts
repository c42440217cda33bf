import type { Directory } from '#directory/directory.ts';
import { findAll } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { listTermsOf } from '#directory/topics.ts';
import { findWhoHelps, listFoundIn } from '#directory/who-helps.ts';
import type { Association } from '#model/associations.ts';
import type { FollowedCollection } from './followed.ts';

/** What a record of any followed collection may say of where it is, and about what. */
interface Placed {
  place?: { province?: string | undefined } | undefined;
  places?: readonly { province?: string | undefined }[] | undefined;
  provinces?: readonly string[] | undefined;
  regions?: readonly string[] | undefined;
  focusAreas?: readonly string[] | undefined;
  association?: string | undefined;
  associations?: readonly string[] | undefined;
}

/** What a record concerns. */
export interface Subjects {
  regions: readonly string[];
  focus: readonly string[];
}

/**
 * The regions and subjects whose followers hear of a record: those that it names itself, or else those of
 * the associations that it is of. An association is where it is everywhere else on the site.
 */
export function findSubjects(
  collection: FollowedCollection,
  record: object,
  directory: Directory,
): Subjects {
  if (collection === 'associations') return subjectsOf(directory)(record as Association);
  const { association, associations = [], focusAreas } = record as Placed;
  const owners = findAll(directory, 'associations', [association ?? [], associations].flat());
  const ofOwners = owners.map(subjectsOf(directory));
  const named = listNamedRegions(record, directory);
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  return {
    regions: named.length > 0 ? named : unique(ofOwners.flatMap(({ regions }) => regions)),
    focus: focusAreas ? unique(focusAreas) : unique(ofOwners.flatMap(({ focus }) => focus)),
  };
}

const subjectsOf = perDirectory((directory: Directory) => {
  const who = findWhoHelps(directory);
  const known = new Map<Association, Subjects>();
  return (association: Association): Subjects => {
    const found = known.get(association) ?? {
      regions: listFoundIn(who.presenceOf(association), directory).region,
      focus: listTermsOf(association, 'focus-areas', directory.today),
    };
    known.set(association, found);
    return found;
  };
});

function listNamedRegions(record: Placed, { byId }: Directory): string[] {
  const { place, places = [], provinces = [], regions = [] } = record;
  const named = [...(place ? [place] : []), ...places].flatMap(({ province }) => province ?? []);
  const lying = [...named, ...provinces].flatMap((id) => byId.provinces.get(id)?.region ?? []);
  return [...new Set([...regions, ...lying])];
}
