import type { Locale } from '#model/locales.ts';

/** What one asks for and the other offers, as far as the two can be compared; ids of the vocabularies. */
export interface Matchable {
  id: string;
  where?: 'on-site' | 'remote' | 'either' | undefined;
  /** Provinces, or regions where no province is named: the same ids on both sides. */
  provinces?: readonly string[] | undefined;
  skills?: readonly string[] | undefined;
  languages?: readonly string[] | undefined;
  focusAreas?: readonly string[] | undefined;
  audiences?: readonly string[] | undefined;
  availability?: readonly string[] | undefined;
  hoursPerWeek?: number | undefined;
  period?: { from?: string | undefined; to?: string | undefined } | undefined;
  /** How one helps: money, goods, skills, time. */
  ways?: readonly string[] | undefined;
  /** Who may come, and who comes: associations, cooperatives, … */
  who?: readonly string[] | undefined;
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

/** What two can be compared by. `remote` and `hours` name nothing. */
export const fitKinds = [
  'who',
  'way',
  'skill',
  'place',
  'remote',
  'focus',
  'audience',
  'time',
  'hours',
  'language',
] as const;
export type FitKind = (typeof fitKinds)[number];

/** A role or a need as a phone compares it, with what it shows of it. */
export interface PhoneMatch extends RoleToFit {
  href: string;
  title: string;
  /** The language of the title, where it is not that of the page. */
  lang?: Locale;
  association: string;
  /** Whether the volunteer pays: it is said before anything else. */
  isPaid?: true;
  /** How far a need has come, or how much it is. */
  note?: string;
}

/** Why one fits the other, or why not: what both name, or what one names and the other has not. */
export interface FitReason {
  kind: FitKind;
  ids: readonly string[];
}

/** The reasons for it, the weightiest first, and what stands against it. What one of them leaves open is in neither. */
export interface FitComparison {
  reasons: readonly FitReason[];
  against: readonly FitReason[];
}

export interface Fit {
  role: string;
  wish: string;
  reasons: readonly FitReason[];
  score: number;
}

/** What each shared thing is worth, and how many of its kind count. */
const worth = {
  who: [1, 1],
  way: [1, 1],
  skill: [4, 3],
  place: [3, 1],
  remote: [3, 1],
  focus: [2, 2],
  audience: [1, 2],
  time: [2, 1],
  hours: [1, 1],
  language: [1, 2],
} as const satisfies Record<FitKind, readonly [each: number, most: number]>;

/** What stands in the way of a role and a wish; other subjects, skills and hours people settle. */
const bars: readonly FitKind[] = ['place', 'language'];

/** By what two have to do with each other at all: a language or a time that both have says nothing yet. */
const matters: readonly FitKind[] = ['skill', 'focus', 'place', 'way'];

/** Both sides of what is asked for and what is offered, whatever the two are. */
export function compareFit(asked: Matchable, offered: Matchable): FitComparison {
  const place = findPlace(asked, offered);
  const lists = [
    ['who', 'who'],
    ['way', 'ways'],
    ['skill', 'skills'],
    ['focus', 'focusAreas'],
    ['audience', 'audiences'],
    ['time', 'availability'],
    ['language', 'languages'],
  ] as const;
  const found = new Map<FitKind, FitReason>();
  const against: FitReason[] = [];
  for (const [kind, key] of lists) {
    const both = shared(asked[key], offered[key]);
    if (both.length > 0) found.set(kind, { kind, ids: both });
    else if (bothName(asked[key], offered[key])) against.push({ kind, ids: asked[key] ?? [] });
  }
  if (place === 'apart') against.push({ kind: 'place', ids: asked.provinces ?? [] });
  else if (place) found.set(place.kind, place);
  if (asked.hoursPerWeek && offered.hoursPerWeek && asked.hoursPerWeek <= offered.hoursPerWeek)
    found.set('hours', { kind: 'hours', ids: [] });
  return { reasons: fitKinds.flatMap((kind) => found.get(kind) ?? []), against };
}

/** What reasons are worth together. */
export function scoreOf(reasons: readonly FitReason[]): number {
  return reasons.reduce((sum, { kind, ids }) => {
    const [each, most] = worth[kind];
    return sum + each * Math.min(Math.max(ids.length, 1), most);
  }, 0);
}

/**
 * Why a role and a wish fit, or nothing where they do not: another place, no language in common, other
 * months, or nothing that both name but a language or a time. What one of them leaves open stands in
 * nobody’s way.
 *
 * @param more what stands in the way besides
 */
export function fitOf(
  role: RoleToFit,
  wish: WishToFit,
  more: readonly FitKind[] = [],
): Fit | undefined {
  if (!mayApply(role, wish) || !isSameTime(role, wish)) return;
  const { reasons, against } = compareFit(role, wish);
  if (against.some(({ kind }) => bars.includes(kind) || more.includes(kind))) return;
  if (!reasons.some(({ kind }) => matters.includes(kind))) return;
  return { role: role.id, wish: wish.id, reasons, score: scoreOf(reasons) };
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

/** The roles, or needs, that fit what somebody ticked, the best first; `more` as `fitOf` has it. */
export function rankRoles<R extends RoleToFit>(
  roles: readonly R[],
  wish: WishToFit,
  today: string,
  more: readonly FitKind[] = [],
): { role: R; fit: Fit }[] {
  return roles
    .filter((role) => isOpenRole(role, today))
    .flatMap((role) => {
      const fit = fitOf(role, wish, more);
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

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
