import type { Browser, BrowserContextOptions } from '@playwright/test';
import { type Condition, conditions } from './conditions.ts';
import { slowdownHere } from './machine-speed.ts';
import type { Visit } from './measured-page.ts';
import { openSlowNetwork } from './open-slow-network.ts';

const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/**
 * Visits a page as somebody who has never been on the site, on a slow phone and network: nothing is kept, and the
 * connection has yet to come about.
 *
 * @param address of a page on a server of this machine
 * @param speed of this machine, as `measureSpeed` counts
 * @throws where the page did not load, or painted nothing
 */
export async function visitPage(
  browser: Browser,
  address: string,
  condition: Condition,
  speed: number,
): Promise<Visit> {
  const { network, slowdown } = conditions[condition];
  const url = new URL(address);
  const slow = await openSlowNetwork(Number(url.port), network);
  url.port = String(slow.port);
  // The worker of the site would fetch what it keeps for later, behind the page.
  const context = await browser.newContext({
    ...phone,
    ignoreHTTPSErrors: true,
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', {
      rate: slowdownHere(slowdown, speed),
    });
    await devtools.send('Performance.enable');
    await page.goto(url.href, { waitUntil: 'networkidle' });
    await page.evaluate(waitForWhatIsBelow);
    const { metrics } = await devtools.send('Performance.getMetrics');
    const scriptSeconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value;
    const seen = await page.evaluate(readTimeline);
    return { ...seen, scriptTime: (scriptSeconds ?? Number.NaN) * 1000 };
  } finally {
    await context.close();
    await slow.close();
  }
}

/** What is laid out after the first paint counts, too (later.css); runs in the page. */
async function waitForWhatIsBelow(): Promise<void> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** What a browser noted of its page; runs in the page. */
function readTimeline(): Omit<Visit, 'scriptTime'> {
  const read = <Entry extends PerformanceEntry>(type: string): Entry[] => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type, buffered: true });
    return observer.takeRecords() as Entry[];
  };
  type Shift = PerformanceEntry & { value: number };
  const firstPaint = read('paint').find(({ name }) => name === 'first-contentful-paint')?.startTime;
  if (firstPaint === undefined) throw new Error('Nothing was painted.');
  // What a task takes after its first 50 milliseconds, and after the first paint, keeps a finger waiting.
  const blocked = ({ startTime, duration }: PerformanceEntry) =>
    Math.max(startTime + duration - Math.max(startTime + 50, firstPaint), 0);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    firstPaint,
    largestPaint: read('largest-contentful-paint').at(-1)?.startTime ?? Number.NaN,
    layoutShift: sum(read<Shift>('layout-shift').map(({ value }) => value)),
    blockingTime: sum(read('longtask').map(blocked)),
  };
}
