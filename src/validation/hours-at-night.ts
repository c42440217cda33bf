import { type Span, writeClock } from '#features/opening-hours/week.ts';

/** Minutes of a day, of half a day. */
const day = 1440;
const half = 720;

/** A span that is open until the end of the night, and what was probably meant. */
export interface NightSpan {
  found: string;
  /** The same in the afternoon; empty where that is no span. */
  meant: string;
  /** How it is written where it is true. */
  kept: string;
}

/**
 * Whoever writes `9-5` or `9-12, 2-6` means the afternoon. A night shift begins in the evening: a span
 * that begins by day, ends between one in the morning and noon and lasts longer than half a day is
 * asked about, and so is one of the night that stands behind one of the day.
 *
 * @param spans of one rule, in the order in which they are written
 */
export function findNightSpan(spans: readonly Span[]): NightSpan | undefined {
  for (const [index, span] of spans.entries()) {
    const { from, to } = span;
    const isThroughNight = from < 15 * 60 && to >= day + 60 && to - from > half;
    const before = spans[index - 1];
    const isBehind = before && from < before.from && from >= 60 && from < 8 * 60;
    if (isThroughNight) {
      const end = to - day === from ? from + half : to - half;
      const meant = end > from && end <= day ? write(from, end) : '';
      return { found: write(from, to), meant, kept: `${write(from, day)},${write(0, to - day)}` };
    }
    if (isBehind && to <= half) {
      const kept = [span, ...spans.filter((each) => each !== span)];
      return {
        found: write(from, to),
        meant: write(from + half, to + half),
        kept: kept.map((each) => write(each.from, each.to)).join(','),
      };
    }
  }
  return;
}

function write(from: number, to: number): string {
  return `${writeClock(from)}-${writeClock(to)}`;
}
