import type { Directory } from '#directory/directory.ts';

interface Placed {
  places?: readonly { province?: string | undefined }[] | undefined;
  place?: { province?: string | undefined } | undefined;
  association?: string | undefined;
  associations?: readonly string[] | undefined;
  area?: { regions?: readonly string[]; provinces?: readonly string[] } | undefined;
}

/**
 * The one region under which a record is told: that of its first place, or of the association that it is of.
 * Nothing for what is abroad, or in no region more than in another.
 */
export function findRegion(record: object, directory: Directory): string | undefined {
  const { places = [], place, association, associations = [], area } = record as Placed;
  for (const { province } of [...places, ...(place ? [place] : [])]) {
    const region = directory.byId.provinces.get(province ?? '')?.region;
    if (region) return region;
  }
  const served = (area?.provinces ?? []).map((id) => directory.byId.provinces.get(id)?.region);
  const [only, ...others] = new Set([...(area?.regions ?? []), ...served]);
  if (only && others.length === 0) return only;
  const owner = directory.byId.associations.get(association ?? associations[0] ?? '');
  return owner && findRegion(owner, directory);
}
