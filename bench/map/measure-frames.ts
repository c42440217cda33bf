import type { CDPSession, Page } from '@playwright/test';

export interface LongestFrame {
  /** Milliseconds of the clock between two frames; whatever else the machine does counts as well. */
  clock: number;
  /** Milliseconds of work on the page's thread between two frames: the page's own part of it. */
  work: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: when it began on the clock, and how much of the processor it took. */
  ts: number;
  tdur?: number;
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * The longest frame while something is done in a page.
 *
 * @param act ends when what it did has been drawn
 */
export async function measureLongestFrame(
  page: Page,
  devtools: CDPSession,
  act: () => Promise<void>,
): Promise<LongestFrame> {
  const events: TraceEvent[] = [];
  const note = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  devtools.on('Tracing.dataCollected', note);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  const stop = await keepDrawing(page);
  await act();
  await stop();
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', note);
  return findLongest(events);
}

type Drawing = typeof globalThis & { isDrawing: boolean };

/** A page that draws nothing new has no frames: asks for each one. @returns what ends it */
async function keepDrawing(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const drawing = globalThis as Drawing;
    drawing.isDrawing = true;
    const next = () => drawing.isDrawing && requestAnimationFrame(next);
    requestAnimationFrame(next);
  });
  return () =>
    page.evaluate(() => {
      (globalThis as Drawing).isDrawing = false;
    });
}

function findLongest(events: readonly TraceEvent[]): LongestFrame {
  const first = events.find(({ name }) => name === 'FireAnimationFrame');
  const own = events
    .filter(({ pid, tid, ph }) => pid === first?.pid && tid === first.tid && ph === 'X')
    .sort((a, b) => a.ts - b.ts);
  const longest: LongestFrame = { clock: 0, work: 0 };
  let [begun, work] = [first?.ts ?? 0, 0];
  for (const { name, ts, tdur = 0 } of own) {
    if (name === 'RunTask') work += tdur / 1000;
    // Several callbacks of one frame follow one another at once.
    if (name !== 'FireAnimationFrame' || ts - begun < 4000) continue;
    longest.clock = Math.max(longest.clock, (ts - begun) / 1000);
    longest.work = Math.max(longest.work, work);
    [begun, work] = [ts, 0];
  }
  return longest;
}

/** Lets a page draw for some time, in milliseconds of its own. */
export function letDraw(page: Page, milliseconds: number): Promise<void> {
  return page.evaluate(
    (milliseconds) =>
      new Promise<void>((resolve) => {
        const from = performance.now();
        const wait = (now: number) => {
          if (now - from >= milliseconds) resolve();
          else requestAnimationFrame(wait);
        };
        requestAnimationFrame(wait);
      }),
    milliseconds,
  );
}
