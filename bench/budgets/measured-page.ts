import type { Locale } from '#model/locales.ts';
import type { Weight } from '#testing/weigh-page.ts';

/** Networks and phones on which a page is loaded; `conditions.ts` has their figures. */
export type Condition = 'slow 4G' | '3G';

/** What Lighthouse says of one visit, or the median of several. Times are in milliseconds. */
export interface Visit {
  largestPaint: number;
  /** Without a unit: how much of the screen moved, times how far. */
  layoutShift: number;
  blockingTime: number;
  /** In which scripts ran. */
  scriptTime: number;
  /** Out of 100; nothing where only the speed was looked at. */
  scores: Partial<Record<Score, number>>;
}

export const scoreNames = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Score = (typeof scoreNames)[number];

export interface MeasuredPage {
  template: string;
  /** Below the site: `/ar/help/`. */
  path: string;
  /** Below the locale: `help`; what its budget is found by. */
  budgetPath: string;
  locale: Locale;
  weight: Weight;
  /** Bytes and requests of each kind of file. */
  kinds: Record<string, { bytes: number; requests: number }>;
  visits: Record<Condition, Visit>;
}

/** What a run of `npm run budgets` found, and on what. */
export interface BudgetsRun {
  /** The day: `2026-11-30`. */
  date: string;
  node: string;
  lighthouse: string;
  cores: number;
  /** Programs that wanted a core before the run began. */
  load: number;
  /** How many associations were invented; 0 for the real content. */
  invented: number;
  pages: MeasuredPage[];
}

/** The middle of several visits, measure by measure. @param visits at least one */
export function medianVisit(visits: readonly Visit[]): Visit {
  const middle = (read: (visit: Visit) => number) => medianOf(visits.map(read));
  const scores: Partial<Record<Score, number>> = {};
  for (const name of scoreNames) {
    const given = visits.flatMap((visit) => visit.scores[name] ?? []);
    if (given.length > 0) scores[name] = medianOf(given);
  }
  return {
    largestPaint: middle((visit) => visit.largestPaint),
    layoutShift: middle((visit) => visit.layoutShift),
    blockingTime: middle((visit) => visit.blockingTime),
    scriptTime: middle((visit) => visit.scriptTime),
    scores,
  };
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = low] = sorted.slice(sorted.length % 2 ? half : half - 1);
  return sorted.length % 2 ? low : (low + high) / 2;
}
