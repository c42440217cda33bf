import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyCounts, classOf } from './star-classes.ts';

const spans = (counts: number[]) =>
  classifyCounts(counts).map(({ from, to }) => (to === undefined ? `${from}+` : `${from}–${to}`));

describe('classifyCounts', () => {
  it.each([
    [[], ['0+']],
    [[0, 0], ['0+']],
    [[1], ['0–0', '1–1']],
    [
      [1, 2, 2],
      ['0–0', '1–1', '2–2'],
    ],
    [
      [1, 1, 3],
      ['0–0', '1–1', '2–2', '3–3'],
    ],
    [
      [1, 2, 3, 4],
      ['0–0', '1–1', '2–2', '3+'],
    ],
    [
      [1, 5, 12, 40, 80, 90],
      ['0–0', '1–9', '10–79', '80+'],
    ],
  ])('cuts %j into %j', (counts, classes) => {
    expect(spans(counts)).toEqual(classes);
  });
});

describe('any counts', () => {
  const counts = fc.array(fc.oneof(fc.nat(5), fc.nat(40), fc.nat(20_000)), { maxLength: 75 });

  it('fall into exactly one of at most four classes, which leave no gap', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const classes = classifyCounts(all);
        expect(classes.length).toBeLessThanOrEqual(4);
        expect(classes[0]?.from).toBe(0);
        for (const count of all) {
          const holding = classes.filter(({ from, to = Infinity }) => count >= from && count <= to);
          expect(holding).toEqual([classes[classOf(count, classes)]]);
        }
        for (const [index, { to }] of classes.slice(0, -1).entries()) {
          expect(classes[index + 1]?.from).toBe((to ?? Number.NaN) + 1);
        }
      }),
    );
  });

  it('keep those where nobody is listed in a class of their own', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const classes = classifyCounts(all);
        const isZero = all.every((count) => count === 0);
        expect(classes[0]).toEqual({ from: 0, to: isZero ? undefined : 0 });
      }),
    );
  });

  it('reach the last class, so that the legend promises no colour that the map does not have', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const classes = classifyCounts(all);
        const last = classes.length - 1;
        expect(Math.max(0, ...all.map((count) => classOf(count, classes)))).toBe(last);
      }),
    );
  });
});
