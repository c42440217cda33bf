import type { Locale } from '#model/locales.ts';
import type { Weight } from '#testing/weigh-page.ts';
import type { Condition } from './conditions.ts';

/** What a browser noted of one visit, or the medians of several. Times are in milliseconds. */
export type Visit = {
  /** When anything to read was painted, from the moment in which the page was asked for. */
  firstPaint: number;
  /** When most of the screen was painted. */
  largestPaint: number;
  /** Without a unit: how much of the screen moved, times how far. */
  layoutShift: number;
  /** In which a finger would have waited. */
  blockingTime: number;
  /** In which scripts ran. */
  scriptTime: number;
};

export const scoreNames = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page, or the medians of what it said: each score out of 100. */
export type Judgement = Record<(typeof scoreNames)[number], number> & {
  /**
   * When it reckons that a phone on slow 4G has painted most, in milliseconds: it loads the page as fast as it can, and
   * adds what a name, a connection and round trips would take.
   */
  reckonedPaint: number;
};

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
  judgement: Judgement;
}

/** What a run of `npm run budgets` found, and on what. */
export interface BudgetsRun {
  /** The day: `2026-11-30`. */
  date: string;
  node: string;
  lighthouse: string;
  cores: number;
  /** Of one core, as `measureSpeed` counts. */
  speed: number;
  /** Programs that wanted a core before the run began. */
  load: number;
  /** How many associations were invented; 0 for the real content. */
  invented: number;
  pages: MeasuredPage[];
}

/** The middle of several measurements, figure by figure. @param measured at least one */
export function medianEach<Figures extends Record<string, number>>(
  measured: readonly Figures[],
): Figures {
  const names = Object.keys(measured[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, medianOf(measured.map((each) => each[name] ?? Number.NaN))]),
  ) as Figures;
}

/** @param values at least one */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = low] = sorted.slice(sorted.length % 2 ? half : half - 1);
  return sorted.length % 2 ? low : (low + high) / 2;
}
