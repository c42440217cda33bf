import { measureDistance } from '#base/distance.ts';
import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { indexProvinces } from '#directory/province-index.ts';
import { isAtWork } from '#directory/record-state.ts';
import { findWhoHelps } from '#directory/who-helps.ts';
import { findProviders, type Provider } from '#features/help/find-providers.ts';
import type { Association } from '#model/associations.ts';
import type { Province } from '#model/territories.ts';
import type { ServiceTerm } from '#model/vocabularies.ts';
import { compareOn } from './compare-on-paper.ts';
import { hasWay } from './describe-entry.ts';
import { takeTurns } from './take-turns.ts';

/** How much two sheets of A4 hold: associations in full, and lines of those elsewhere. */
export const bookletShown = {
  entries: 20,
  nationwide: 6,
  possible: 4,
  provinces: 3,
  inProvince: 2,
} as const;

/** An association in full; others name it by its number. */
export interface BookletEntry {
  number: number;
  association: Association;
  /** It has a place in the province; otherwise it comes. */
  isBased: boolean;
}

/** A need, in the words of the service that answers it. */
export interface BookletNeed {
  service: ServiceTerm;
  /** Those who stand here in full. */
  full: BookletEntry[];
  /** Those who stand in full elsewhere. */
  also: BookletEntry[];
  /** How many more help with it who are not in the booklet. */
  more: number;
}

/** A need for which nobody in the province is listed. */
export interface MissingNeed {
  service: ServiceTerm;
  /** Whether somebody gives it in the whole country. */
  isNationwide: boolean;
  nearest?: { province: Province; distance: number; association: Association } | undefined;
}

/** What a province’s booklet says, in the order in which it says it. */
export interface Booklet {
  province: Province;
  needs: BookletNeed[];
  /** Those who name none of the services. */
  others: BookletEntry[];
  /** How many who help in the province are not in the booklet. */
  more: number;
  missing: MissingNeed[];
  /** In whose area the province lies, who do not say what they give in it. */
  possible: Association[];
  nationwide: Association[];
  moreNationwide: number;
  /** Where nobody is listed: the nearest provinces with somebody. */
  nearest: { province: Province; distance: number; associations: Association[] }[];
}

/**
 * What hangs on a wall for those who have no phone: who helps in a province, by need. Where there is no
 * room for all, needs take turns, and of each those come first who are nearest, have a number to call,
 * and were verified. Gathered once for all languages.
 *
 * @throws where there is no such province
 */
export const gatherBooklet = perDirectory((directory: Directory, id: string): Booklet => {
  const province = directory.byId.provinces.get(id);
  if (!province) throw new Error(`No province ${id}`);
  const { based, serves, possible } = findWhoHelps(directory).in('provinces', id);
  const ownPlace = new Set(based);
  const rank = compareOn(directory.today, (each) => ownPlace.has(each));
  const here = [...based, ...serves].filter(isAtWork).sort(rank);
  const given = directory.list.services
    .toSorted((a, b) => a.order - b.order)
    .map((service) => ({
      service,
      providers: listAtWork(findProviders(directory, service.id).near.get(id)).sort(rank),
    }));
  const chosen = chooseEntries(
    here,
    given.map(({ providers }) => providers),
  );
  const toEntry = numberEntries(ownPlace);
  const needs = given
    .filter(({ providers }) => providers.length > 0)
    .map(({ service, providers }) => arrangeNeed(service, providers, chosen, toEntry));
  const others = here
    .filter((each) => chosen.has(each) && !toEntry.has(each))
    .map((each) => toEntry.of(each));
  const missing = given
    .filter(({ providers }) => providers.length === 0)
    .map(({ service }) => findElsewhere(service, province, directory));
  const possibleHere = chosen.size < bookletShown.entries ? possible : [];
  return {
    province,
    needs,
    others,
    more: here.length - chosen.size,
    missing,
    possible: listReachable(possibleHere, directory).slice(0, bookletShown.possible),
    ...gatherNationwide(directory, new Set(here), missing),
    nearest: here.length > 0 ? [] : findNearest(province, directory),
  };
});

/** Those with a service in turns, then those who name none. */
function chooseEntries(
  here: readonly Association[],
  given: readonly (readonly Association[])[],
): ReadonlySet<Association> {
  const chosen = takeTurns(given, bookletShown.entries);
  const helping = new Set(given.flat());
  for (const each of here)
    if (!helping.has(each) && chosen.size < bookletShown.entries) chosen.add(each);
  return chosen;
}

/** Numbers entries in the order in which they are first asked for, which is that of the paper. */
function numberEntries(ownPlace: ReadonlySet<Association>) {
  const entries = new Map<Association, BookletEntry>();
  return {
    has: (association: Association) => entries.has(association),
    of: (association: Association): BookletEntry => {
      const known = entries.get(association);
      if (known) return known;
      const isBased = ownPlace.has(association);
      const entry = { number: entries.size + 1, association, isBased };
      entries.set(association, entry);
      return entry;
    },
  };
}

function arrangeNeed(
  service: ServiceTerm,
  providers: readonly Association[],
  chosen: ReadonlySet<Association>,
  toEntry: ReturnType<typeof numberEntries>,
): BookletNeed {
  const shown = providers.filter((each) => chosen.has(each));
  const also = shown
    .filter(toEntry.has)
    .map(toEntry.of)
    .sort((a, b) => a.number - b.number);
  const full = shown.filter((each) => !toEntry.has(each)).map(toEntry.of);
  return { service, full, also, more: providers.length - shown.length };
}

function findElsewhere(service: ServiceTerm, here: Province, directory: Directory): MissingNeed {
  const { near, nationwide } = findProviders(directory, service.id);
  const rank = compareOn(directory.today);
  const isNationwide = listAtWork(nationwide).some(hasWay);
  for (const id of listOutwards(here, directory)) {
    const [association] = listAtWork(near.get(id)).filter(hasWay).sort(rank);
    const province = directory.byId.provinces.get(id);
    if (association && province) {
      const distance = measureKilometres(here, province);
      return { service, isNationwide, nearest: { province, distance, association } };
    }
  }
  return { service, isNationwide };
}

/** Those who serve the whole country, first for what nobody gives in the province. */
function gatherNationwide(
  directory: Directory,
  here: ReadonlySet<Association>,
  missing: readonly MissingNeed[],
): Pick<Booklet, 'nationwide' | 'moreNationwide'> {
  const all = findWhoHelps(directory).nationwide.filter(
    (each) => isAtWork(each) && !here.has(each),
  );
  const reachable = listReachable(all, directory);
  const known = new Set(reachable);
  const giving = missing.map(({ service }) =>
    listAtWork(findProviders(directory, service.id).nationwide).filter((each) => known.has(each)),
  );
  const { nationwide: most } = bookletShown;
  const chosen = new Set([...takeTurns(giving, most), ...reachable]);
  const nationwide = [...chosen].slice(0, most);
  return { nationwide, moreNationwide: all.length - nationwide.length };
}

function findNearest(here: Province, directory: Directory): Booklet['nearest'] {
  const who = findWhoHelps(directory);
  return listOutwards(here, directory)
    .flatMap((id) => {
      const province = directory.byId.provinces.get(id);
      const { based } = who.in('provinces', id);
      const associations = listReachable(based, directory).slice(0, bookletShown.inProvince);
      if (!province || associations.length === 0) return [];
      return [{ province, distance: measureKilometres(here, province), associations }];
    })
    .slice(0, bookletShown.provinces);
}

function listOutwards({ id }: Province, directory: Directory): readonly string[] {
  return indexProvinces(directory).outwards.get(id)?.slice(1) ?? [];
}

function measureKilometres(from: Province, to: Province): number {
  return Math.round(measureDistance(from.center, to.center));
}

function listAtWork(providers: readonly Provider[] = []): Association[] {
  return providers.map(({ association }) => association).filter(isAtWork);
}

function listReachable(associations: readonly Association[], { today }: Directory): Association[] {
  return associations.filter((each) => isAtWork(each) && hasWay(each)).sort(compareOn(today));
}
