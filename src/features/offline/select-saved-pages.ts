import { pathOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { cardsShown, pathOfList } from '#directory/list-parents.ts';
import { findWhoHelps } from '#directory/who-helps.ts';
import { findProviders } from '#features/help/find-providers.ts';
import type { Association } from '#model/associations.ts';

/** What a phone keeps of a province, before it is known how much of it there is room for. */
export interface ProvincePages {
  /** Paths below the locale, what helps most first. */
  paths: string[];
  /** Everybody in it and who comes, also those whose page does not fit. */
  associations: readonly Association[];
}

/** The page of a province, what help there is in it, and the pages of who is there and of who comes. */
export function selectSavedPages(province: string, directory: Directory): ProvincePages {
  const { based, serves, possible } = findWhoHelps(directory).in('provinces', province);
  const place = pathOf('provinces', province);
  const answers = (kind: 'near' | 'done') =>
    directory.list.services
      .filter(({ id }) => findProviders(directory, id)[kind].has(province))
      .map(({ id }) => `${pathOf('services', id)}/${province}`);
  const counted = [...based, ...serves];
  const associations = [...counted, ...possible];
  const isListed = counted.length > cardsShown.territory;
  return {
    paths: [
      place,
      // Who gave it once may know who gives it now; what is given comes first.
      ...new Set([...answers('near'), ...answers('done')]),
      ...(isListed ? [pathOfList(place)] : []),
      ...associations.map(({ id }) => pathOf('associations', id)),
    ],
    associations,
  };
}
