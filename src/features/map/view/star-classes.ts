/** A class of the star map: provinces that count from `from` up to `to`, or without an end. */
export interface StarClass {
  from: number;
  to: number | undefined;
}

/**
 * Cuts counts into at most four classes, the first of which is zero. Small counts get a class
 * each (0, 1, 2, 3 and more); large ones are cut at the round numbers below a third
 * and two thirds, so that the last class always holds a province.
 */
export function classifyCounts(counts: Iterable<number>): StarClass[] {
  const sorted = [...counts].filter((count) => count > 0).sort((a, b) => a - b);
  const most = sorted.at(-1) ?? 0;
  if (most === 0) return [{ from: 0, to: undefined }];
  const cuts =
    most <= 4
      ? [1, 2, 3].filter((cut) => cut <= most)
      : [
          1,
          roundCut(sorted[Math.floor(sorted.length / 3)] ?? 2, 2),
          roundCut(sorted[Math.floor((sorted.length * 2) / 3)] ?? 3, 3),
        ];
  const starts = [0, ...new Set(cuts)].sort((a, b) => a - b);
  return starts.map((from, index) => {
    const next = starts[index + 1];
    if (next !== undefined) return { from, to: next - 1 };
    return { from, to: from === most ? from : undefined };
  });
}

/** The index of the class that a count falls in. */
export function classOf(count: number, classes: readonly StarClass[]): number {
  return Math.max(
    0,
    classes.findLastIndex((each) => count >= each.from),
  );
}

function roundCut(value: number, least: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)));
  return Math.max(least, Math.floor(value / step) * step);
}
