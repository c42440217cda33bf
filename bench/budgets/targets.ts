import { budgetIn, budgetNameOf, budgets, findExcess } from '#testing/page-budgets.ts';
import type { Condition } from './conditions.ts';
import { type MeasuredPage, scoreNames, type Visit } from './measured-page.ts';

/** What the design promises of a visit: milliseconds, and Lighthouse’s scores. */
export const promises = {
  largestPaint: { 'slow 4G': 1_000, '3G': 1_800 },
  score: 100,
  /** What Lighthouse itself calls good; the design names no figure. */
  layoutShift: 0.1,
  blockingTime: 200,
} as const;

/** What a page does not keep, in words: nothing where it keeps all. */
export function findBreaches(page: MeasuredPage): string[] {
  const budget = budgetIn(page.locale, budgets[budgetNameOf(page.budgetPath)]);
  const visits = Object.entries(page.visits) as [Condition, Visit][];
  return [
    ...findExcess(page.weight, budget),
    ...visits.flatMap(([condition, visit]) => findSlowness(condition, visit)),
    ...scoreNames
      .filter((name) => isOver(promises.score, page.judgement[name]))
      .map((name) => `${name} ${page.judgement[name]} of ${promises.score}`),
  ];
}

/** What of a single visit is over what is promised. */
function findSlowness(condition: Condition, visit: Visit): string[] {
  const { largestPaint, layoutShift, blockingTime } = promises;
  const most = largestPaint[condition];
  const breaches: string[] = [];
  if (isOver(visit.largestPaint, most))
    breaches.push(
      `${condition}: largest paint ${sayMilliseconds(visit.largestPaint)}, at most ${most} ms`,
    );
  if (isOver(visit.layoutShift, layoutShift))
    breaches.push(
      `${condition}: layout shift ${visit.layoutShift.toFixed(3)}, at most ${layoutShift}`,
    );
  if (isOver(visit.blockingTime, blockingTime))
    breaches.push(
      `${condition}: blocked for ${sayMilliseconds(visit.blockingTime)}, at most ${blockingTime} ms`,
    );
  return breaches;
}

/** A figure that was not measured is over every limit. */
function isOver(value: number, limit: number): boolean {
  return !(value <= limit);
}

function sayMilliseconds(value: number): string {
  return `${Math.round(value)} ms`;
}
