import { expect, it } from 'vitest';
import type { MeasuredSize, ScaleRun } from './scale-run.ts';
import { judge } from './targets.ts';
import { writeReport } from './write-report.ts';

function size(records: number, more: Partial<MeasuredSize> = {}): MeasuredSize {
  return {
    records,
    pages: records * 6,
    seconds: records / 100,
    memory: 1e9,
    floor: 1,
    files: records * 8,
    bytes: records * 1000,
    fullest: { path: 'fr/associations/', entries: records },
    heaviest: {},
    weighed: [],
    growing: [],
    mostGrown: [],
    ...more,
  };
}

function run(...sizes: MeasuredSize[]): ScaleRun {
  return { date: '2026-11-30', node: 'v24', cores: 2, memory: 8e9, load: 0, sizes };
}

const missed = (of: ScaleRun) => judge(of).filter(({ met }) => met === false);
const unknown = (of: ScaleRun) => judge(of).filter(({ met }) => met === undefined);
const growing = [{ kind: 'calls', path: 'fr/calls/index.html', before: 1, now: 9000 }];

it('a build that keeps what is promised misses nothing', () => {
  const kept = run(size(1000), size(3000), size(10_000));
  expect([missed(kept), unknown(kept)]).toEqual([[], []]);
});

it('what is promised for ten thousand is not judged by fewer', () => {
  expect(unknown(run(size(1000), size(3000, { seconds: 900 })))).toHaveLength(5);
});

it('a pace that rises is missed, one that falls is not', () => {
  const slower = run(size(1000), size(3000, { seconds: 40 }));
  expect(missed(slower).map(({ measured }) => measured)).toEqual(['33 %']);
  expect(missed(run(size(1000, { seconds: 90 }), size(3000)))).toEqual([]);
});

it('pages may fill up, and may not grow once they are full', () => {
  expect(missed(run(size(1000), size(3000, { growing })))).toEqual([]);
  const names = missed(run(size(3000), size(10_000, { growing }))).map(({ measured }) => measured);
  expect(names).toEqual(['calls']);
});

it('what depends on the machine is told from what does not', () => {
  const poor = run(size(10_000, { seconds: 151, files: 100_001 }));
  expect(missed(poor).map(({ isOfSite }) => isOfSite)).toEqual([false, true]);
});

it('a report says of a busy machine that its seconds are no measure', () => {
  expect(writeReport({ ...run(size(1000)), load: 12 })).toContain('no measure');
  expect(writeReport(run(size(1000, { others: 5 })))).toContain('no measure');
  expect(writeReport(run(size(1000, { others: 1 })))).not.toContain('no measure');
});
