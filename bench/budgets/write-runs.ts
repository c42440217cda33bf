import { budgetOf, isDrawnFrom } from '#testing/page-budgets.ts';
import { asCode, writeTable } from '../shared/write-markdown.ts';
import type { Condition } from './conditions.ts';
import { type BudgetsRun, type MeasuredPage, scoreNames } from './measured-page.ts';
import { findBreaches, promises } from './targets.ts';

/** What of a run is kept for ever: the worst page of each figure. */
export interface RunSummary {
  date: string;
  invented: number;
  pages: number;
  load: number;
  breaches: number;
  /** Of the figures that a page of the run had. */
  worst: Partial<Record<FigureName, number>>;
}

/** What `docs/budgets.json` holds. */
export interface KnownRuns {
  runs: RunSummary[];
  /** All pages of the last run of each size. */
  last?: Record<string, BudgetsRun>;
}

/** The figures that are followed over time: each page’s, the promise for it, and whether more is better. */
export const figures = [
  {
    name: 'largest paint on slow 4G, ms',
    read: (page: MeasuredPage) => paintOf(page, 'slow 4G', false),
    limit: promises.largestPaint['slow 4G'],
  },
  {
    name: 'largest paint on 3G, ms',
    read: (page: MeasuredPage) => paintOf(page, '3G', false),
    limit: promises.largestPaint['3G'],
  },
  {
    name: 'what an address names on 3G, ms',
    read: (page: MeasuredPage) => paintOf(page, '3G', true),
    limit: promises.drawnPaint['3G'],
  },
  {
    name: 'layout shift',
    read: (page: MeasuredPage) => page.visits['slow 4G'].layoutShift,
    limit: promises.layoutShift,
  },
  {
    name: 'blocked on 3G, ms',
    read: (page: MeasuredPage) => page.visits['3G'].blockingTime,
    limit: promises.blockingTime,
  },
  {
    name: 'script run on 3G, ms',
    read: (page: MeasuredPage) => page.visits['3G'].scriptTime,
    limit: undefined,
  },
  {
    name: 'bytes, in parts of the budget',
    read: ({ weight, budgetPath, locale }: MeasuredPage) =>
      weight.all / budgetOf(budgetPath, locale).all,
    limit: undefined,
  },
  {
    name: 'what is missing of 100 in any score',
    read: ({ judgement }: MeasuredPage) =>
      Math.max(...scoreNames.map((name) => 100 - judgement[name])),
    limit: 0,
  },
] as const;
export type FigureName = (typeof figures)[number]['name'];

/** Nothing for a page that is drawn from its address where others are asked for, and the other way round. */
function paintOf(page: MeasuredPage, condition: Condition, isDrawn: boolean): number | undefined {
  return isDrawnFrom(page.budgetPath) === isDrawn ? page.visits[condition].largestPaint : undefined;
}

export function listBreaches(run: BudgetsRun): string[] {
  return run.pages.flatMap((page) => findBreaches(page).map((breach) => `${page.path}: ${breach}`));
}

/** Each figure that a page of the run has, with the page on which it is worst. */
export function listWorst({ pages }: BudgetsRun) {
  return figures.flatMap(({ name, read, limit }) => {
    const [worst] = pages
      .flatMap((page) => {
        const value = read(page);
        return value === undefined ? [] : [{ value, path: page.path }];
      })
      .sort((a, b) => b.value - a.value);
    if (!worst) return [];
    return [{ figure: name, worst: round(worst.value), page: worst.path, promised: limit ?? '' }];
  });
}

/** The runs with one more, which replaces what was measured that day at that size. */
export function addRun(known: KnownRuns, run: BudgetsRun): KnownRuns {
  const { date, invented, load, pages } = run;
  const worst = Object.fromEntries(listWorst(run).map((each) => [each.figure, each.worst]));
  const breaches = listBreaches(run).length;
  const summary = { date, invented, pages: pages.length, load, breaches, worst };
  const others = known.runs.filter((each) => each.date !== date || each.invented !== invented);
  return {
    runs: [...others, summary].sort((a, b) => (a.date < b.date ? -1 : 1)),
    last: { ...known.last, [invented]: run },
  };
}

export function reportRuns({ last = {} }: KnownRuns): string {
  return Object.values(last).map(writeRun).join('\n\n');
}

function writeRun(run: BudgetsRun): string {
  const { date, node, lighthouse, cores, speed, load, invented, pages } = run;
  const breaches = listBreaches(run);
  const what = invented
    ? `${invented.toLocaleString('en')} invented associations`
    : 'The real content';
  const index = Math.round(speed).toLocaleString('en');
  const busy = load > cores / 4 ? ` **The machine was busy (${load.toFixed(1)}).**` : '';
  return [
    `### ${what}`,
    `Measured on ${date}: ${pages.length} pages, Lighthouse ${lighthouse}, Node ${node}, ${cores} cores of benchmark index ${index}.${busy}`,
    writeTable(
      ['figure', 'worst', 'page', 'promised'],
      listWorst(run).map(({ figure, worst, page, promised }) => [
        figure,
        worst,
        asCode(page),
        promised,
      ]),
    ),
    breaches.length > 0
      ? `Not kept:\n\n${breaches.map((breach) => `- ${breach}`).join('\n')}`
      : 'Every page keeps every budget.',
    'By template, the worst of its languages:',
    writeTable(
      [
        'template',
        'HTML',
        'all',
        'requests',
        'script',
        'paint, slow 4G',
        'paint, 3G',
        'shift',
        'blocked, 3G',
        'Lighthouse reckons, slow 4G',
      ],
      [...Map.groupBy(pages, ({ template }) => template)].map(([template, alike]) => {
        const most = (read: (page: MeasuredPage) => number) => round(Math.max(...alike.map(read)));
        return [
          template,
          most(({ weight }) => weight.html),
          most(({ weight }) => weight.all),
          most(({ weight }) => weight.requests),
          most(({ weight }) => weight.script),
          Math.round(most(({ visits }) => visits['slow 4G'].largestPaint)),
          Math.round(most(({ visits }) => visits['3G'].largestPaint)),
          most(({ visits }) => visits['slow 4G'].layoutShift),
          Math.round(most(({ visits }) => visits['3G'].blockingTime)),
          Math.round(most(({ judgement }) => judgement.reckonedPaint)),
        ];
      }),
    ),
  ].join('\n\n');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
