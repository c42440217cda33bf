import { budgetOf, findExcess, isDrawnFrom } from '#testing/page-budgets.ts';
import type { Condition } from './conditions.ts';
import { type MeasuredPage, scoreNames, type Visit } from './measured-page.ts';

/** What the design promises of a visit: milliseconds, and Lighthouse’s scores. */
export const promises = {
  largestPaint: { 'slow 4G': 1_000, '3G': 1_800 },
  /** Of a page that draws what its address names behind “?”: its first paint keeps what is promised of every page. */
  drawnPaint: { 'slow 4G': 1_700, '3G': 3_200 },
  score: 100,
  /** What Lighthouse itself calls good; the design names no figure. */
  layoutShift: 0.1,
  blockingTime: 200,
} as const;

/** What a page does not keep, in words: nothing where it keeps all. */
export function findBreaches(page: MeasuredPage): string[] {
  const budget = budgetOf(page.budgetPath, page.locale);
  const visits = Object.entries(page.visits) as [Condition, Visit][];
  return [
    ...findExcess(page.weight, budget),
    ...visits.flatMap(([condition, visit]) =>
      findSlowness(visit, condition, isDrawnFrom(page.budgetPath)),
    ),
    ...scoreNames
      .filter((name) => isOver(promises.score, page.judgement[name]))
      .map((name) => `${name} ${page.judgement[name]} of ${promises.score}`),
  ];
}

/** What of a single visit is over what is promised. */
function findSlowness(visit: Visit, condition: Condition, isDrawn: boolean): string[] {
  const { layoutShift, blockingTime } = promises;
  const soon = promises.largestPaint[condition];
  const late = (what: string, value: number, most: number) =>
    isOver(value, most) ? [`${what} ${sayMilliseconds(value)}, at most ${most} ms`] : [];
  return [
    ...(isDrawn
      ? [
          ...late('first paint', visit.firstPaint, soon),
          ...late('largest paint', visit.largestPaint, promises.drawnPaint[condition]),
        ]
      : late('largest paint', visit.largestPaint, soon)),
    ...(isOver(visit.layoutShift, layoutShift)
      ? [`layout shift ${visit.layoutShift.toFixed(3)}, at most ${layoutShift}`]
      : []),
    ...late('blocked for', visit.blockingTime, blockingTime),
  ].map((breach) => `${condition}: ${breach}`);
}

/** A figure that was not measured is over every limit. */
function isOver(value: number, limit: number): boolean {
  return !(value <= limit);
}

function sayMilliseconds(value: number): string {
  return `${Math.round(value)} ms`;
}
