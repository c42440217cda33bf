/** What a role asks for and a wish offers, as far as the two can be compared; ids of the vocabularies. */
export interface Matchable {
  id: string;
  where?: 'on-site' | 'remote' | 'either' | undefined;
  provinces?: readonly string[] | undefined;
  skills?: readonly string[] | undefined;
  languages?: readonly string[] | undefined;
  focusAreas?: readonly string[] | undefined;
  availability?: readonly string[] | undefined;
  hoursPerWeek?: number | undefined;
  period?: { from?: string | undefined; to?: string | undefined } | undefined;
}

export interface RoleToFit extends Matchable {
  closes?: string | undefined;
  applicants?: { openTo?: readonly string[] | undefined } | undefined;
}

export interface WishToFit extends Matchable {
  /** Where its person lives, outside the country. */
  country?: string | undefined;
  expires?: string | undefined;
}

/** Why one fits the other, the weightiest reason first: what both name. `remote` and `hours` name nothing. */
export interface FitReason {
  kind: 'skill' | 'place' | 'remote' | 'focus' | 'time' | 'hours' | 'language';
  ids: readonly string[];
}

export interface Fit {
  role: string;
  wish: string;
  reasons: readonly FitReason[];
  score: number;
}

/** What each shared thing is worth, and how many of its kind count. */
const worth = {
  skill: [4, 3],
  place: [3, 1],
  remote: [3, 1],
  focus: [2, 2],
  time: [2, 1],
  hours: [1, 1],
  language: [1, 2],
} as const satisfies Record<FitReason['kind'], readonly [each: number, most: number]>;

/**
 * Why a role and a wish fit, or nothing where they do not: another place, no language in common, other
 * months, or nothing that both name but a language or a time. What one of them leaves open stands in
 * nobody’s way.
 */
export function fitOf(role: RoleToFit, wish: WishToFit): Fit | undefined {
  if (!mayApply(role, wish) || !isSameTime(role, wish)) return;
  if (
    bothName(role.languages, wish.languages) &&
    shared(role.languages, wish.languages).length === 0
  )
    return;
  const place = findPlace(role, wish);
  if (place === 'apart') return;
  const reasons: FitReason[] = [
    ...reason('skill', shared(role.skills, wish.skills)),
    ...(place ? [place] : []),
    ...reason('focus', shared(role.focusAreas, wish.focusAreas)),
    ...reason('time', shared(role.availability, wish.availability)),
    ...(role.hoursPerWeek && wish.hoursPerWeek && role.hoursPerWeek <= wish.hoursPerWeek
      ? [{ kind: 'hours', ids: [] } as const]
      : []),
    ...reason('language', shared(role.languages, wish.languages)),
  ];
  const isAbout = reasons.some(
    ({ kind }) => kind === 'skill' || kind === 'focus' || kind === 'place',
  );
  if (!isAbout) return;
  const score = reasons.reduce((sum, { kind, ids }) => {
    const [each, most] = worth[kind];
    return sum + each * Math.min(Math.max(ids.length, 1), most);
  }, 0);
  return { role: role.id, wish: wish.id, reasons, score };
}

/** The best first; what is worth the same by id, so that every build and phone says the same. */
export function byWorth(one: Fit, other: Fit): number {
  return other.score - one.score || compare(one.role, other.role) || compare(one.wish, other.wish);
}

/** Whether one may still apply. @param today ISO day */
export function isOpenRole({ closes, period }: RoleToFit, today: string): boolean {
  const end = period?.to;
  return (!closes || closes >= today) && (!end || end >= today.slice(0, end.length));
}

/** The roles that fit what somebody ticked, the best first. */
export function rankRoles<R extends RoleToFit>(
  roles: readonly R[],
  wish: WishToFit,
  today: string,
): { role: R; fit: Fit }[] {
  return roles
    .filter((role) => isOpenRole(role, today))
    .flatMap((role) => {
      const fit = fitOf(role, wish);
      return fit ? [{ role, fit }] : [];
    })
    .sort((a, b) => byWorth(a.fit, b.fit));
}

function mayApply({ applicants }: RoleToFit, { country }: WishToFit): boolean {
  const openTo = applicants?.openTo ?? [];
  return !(country && openTo.includes('in-morocco') && !openTo.includes('from-abroad'));
}

function isSameTime({ period: one }: Matchable, { period: other }: Matchable): boolean {
  return !endsBefore(one?.to, other?.from) && !endsBefore(other?.to, one?.from);
}

/** As exact as both are known: `2027` does not end before `2027-03`. */
function endsBefore(end: string | undefined, start: string | undefined): boolean {
  if (!end || !start) return false;
  const length = Math.min(end.length, start.length);
  return end.slice(0, length) < start.slice(0, length);
}

function findPlace(role: Matchable, wish: Matchable): FitReason | 'apart' | undefined {
  const canRemote = role.where !== 'on-site' && wish.where !== 'on-site';
  const canMeet = role.where !== 'remote' && wish.where !== 'remote';
  const both = shared(role.provinces, wish.provinces);
  if (canMeet && both.length > 0) return { kind: 'place', ids: both };
  const saysRemote =
    canRemote &&
    (role.where ?? wish.where) !== undefined &&
    [role.where, wish.where].some((where) => where === 'remote' || where === 'either');
  if (saysRemote) return { kind: 'remote', ids: [] };
  return canMeet && !bothName(role.provinces, wish.provinces) ? undefined : 'apart';
}

function shared(one: readonly string[] = [], other: readonly string[] = []): string[] {
  return one.filter((id) => other.includes(id));
}

function bothName(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): boolean {
  return Boolean(one?.length && other?.length);
}

function reason(kind: FitReason['kind'], ids: readonly string[]): FitReason[] {
  return ids.length > 0 ? [{ kind, ids }] : [];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
