import { describe, expect, it } from 'vitest';
import { drawRuns } from './draw-runs.ts';
import {
  type BudgetsRun,
  type Judgement,
  type MeasuredPage,
  medianEach,
  type Visit,
} from './measured-page.ts';
import { findBreaches } from './targets.ts';
import { addRun, listBreaches, listWorst, reportRuns } from './write-runs.ts';

const good: Visit = {
  firstPaint: 800,
  largestPaint: 900,
  layoutShift: 0,
  blockingTime: 20,
  scriptTime: 30,
};
const judgement: Judgement = {
  performance: 100,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
  reckonedPaint: 950,
};

function page(more: Partial<MeasuredPage> = {}, visit: Partial<Visit> = {}): MeasuredPage {
  return {
    template: 'home',
    path: '/ar/',
    budgetPath: '',
    locale: 'ar',
    weight: { html: 11_000, all: 20_000, requests: 4, script: 900 },
    kinds: {},
    visits: { 'slow 4G': { ...good, ...visit }, '3G': good },
    judgement,
    ...more,
  };
}

const run = (pages: MeasuredPage[], more: Partial<BudgetsRun> = {}): BudgetsRun => ({
  date: '2026-11-30',
  node: 'v24',
  lighthouse: '13',
  cores: 2,
  speed: 2_900,
  load: 0,
  invented: 0,
  pages,
  ...more,
});

describe('a page', () => {
  it('that keeps all breaches nothing', () => {
    expect(findBreaches(page())).toEqual([]);
  });

  it.each<[string, MeasuredPage, string]>([
    [
      'weighs too much',
      page({ weight: { html: 1, all: 25_001, requests: 4, script: 0 } }),
      'all 25001, at most 25000',
    ],
    [
      'paints late',
      page({}, { largestPaint: 1_001 }),
      'slow 4G: largest paint 1001 ms, at most 1000 ms',
    ],
    ['jumps', page({}, { layoutShift: 0.2 }), 'slow 4G: layout shift 0.200, at most 0.1'],
    ['blocks', page({}, { blockingTime: 300 }), 'slow 4G: blocked for 300 ms, at most 200 ms'],
    ['misses a score', page({ judgement: { ...judgement, seo: 92 } }), 'seo 92 of 100'],
    [
      'could not be measured',
      page({}, { largestPaint: Number.NaN }),
      'slow 4G: largest paint NaN ms, at most 1000 ms',
    ],
  ])('that %s is told', (_, measured, breach) => {
    expect(findBreaches(measured)).toEqual([breach]);
  });

  it('that draws what its address names may do so later, but not what stands in it', () => {
    const drawn = { budgetPath: 'overview/compare/?provinces=tata,taza' };
    expect(findBreaches(page(drawn, { largestPaint: 1_500 }))).toEqual([]);
    const late = { firstPaint: 1_001, largestPaint: 1_701 };
    expect(findBreaches(page(drawn, late))).toEqual([
      'slow 4G: first paint 1001 ms, at most 1000 ms',
      'slow 4G: largest paint 1701 ms, at most 1700 ms',
    ]);
  });

  it('may weigh more in Tamazight, for its font', () => {
    const weight = { html: 1, all: 37_000, requests: 5, script: 0 };
    expect(findBreaches(page({ weight, locale: 'zgh' }))).toEqual([]);
    expect(findBreaches(page({ weight }))).toHaveLength(2);
  });
});

it('of several visits the middle counts, measure by measure', () => {
  const paints = [3_000, 900, 1_000].map((largestPaint) => ({ ...good, largestPaint }));
  expect(medianEach(paints)).toEqual({ ...good, largestPaint: 1_000 });
  expect(medianEach(paints.slice(0, 2)).largestPaint).toBe(1_950);
});

describe('a run', () => {
  const late = page({ path: '/de/' }, { largestPaint: 1_500 });
  const measured = run([page(), late]);

  it('names the worst page of each figure, and what is not kept', () => {
    expect(listWorst(measured)[0]).toMatchObject({ worst: 1_500, page: '/de/', promised: 1_000 });
    expect(listBreaches(measured)).toEqual([
      '/de/: slow 4G: largest paint 1500 ms, at most 1000 ms',
    ]);
  });

  it('replaces that of the same day and size, and is kept beside all others', () => {
    const before = addRun({ runs: [] }, run([late], { date: '2026-11-29' }));
    const twice = addRun(addRun(before, run([late])), run([page()]));
    const all = addRun(twice, run([page()], { invented: 10_000 }));
    expect(all.runs.map(({ date, invented, breaches }) => [date, invented, breaches])).toEqual([
      ['2026-11-29', 0, 1],
      ['2026-11-30', 0, 0],
      ['2026-11-30', 10_000, 0],
    ]);
    expect(drawRuns(all).match(/<polyline class="l" points="[^ "]+ [^ "]+"/g)).toHaveLength(7);
    expect(reportRuns(all)).toContain('### 10,000 invented associations');
  });

  it('shows nothing of what a run before it did not measure', () => {
    const drawn = page({ budgetPath: 'overview/compare/?provinces=tata,taza' });
    const runs = addRun(addRun({ runs: [] }, run([page()], { date: '2026-11-29' })), run([drawn]));
    expect(drawRuns(runs)).not.toContain('NaN');
    expect(listWorst(run([page()])).map(({ figure }) => figure)).not.toContain(
      'what an address names on 3G, ms',
    );
  });

  it('says how fast the machine was', () => {
    expect(reportRuns(addRun({ runs: [] }, measured))).toContain(
      '2 cores of benchmark index 2,900',
    );
  });

  it('of a busy machine says so', () => {
    expect(reportRuns(addRun({ runs: [] }, run([page()], { load: 3 })))).toContain(
      'was busy (3.0)',
    );
  });
});
