/**
 * Measures the map among invented records: bytes (brotli) of each part, in the locale in which it is
 * heaviest, and the longest frames while somebody zooms and pans in a real browser on a processor four
 * times slower. `npm run bench:map -- --records 10000`; `--site <folder>` measures one that is built.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { serveSite } from '#build/serve/serve-site.ts';
import { root } from '#build/tools.ts';
import { buildSite } from '#testing/build-site.ts';
import { findBrowser } from '#testing/find-browser.ts';
import { orUsage } from '../scripts/shared/read-options.ts';
import { writeSynthetic } from './build/write-synthetic.ts';
import { driveMap, type Frames, movements, openMap } from './map/drive-map.ts';
import { mapBudgets, weighMap } from './map/weigh-map.ts';
import { weighScripts } from './map/weigh-scripts.ts';

const usage = 'npm run bench:map -- [--records 10000] [--site <folder>] [--rounds 3]';
const options = {
  records: { type: 'string', default: '10000' },
  site: { type: 'string' },
  rounds: { type: 'string', default: '3' },
} as const;
const { values } = orUsage(usage, () => parseArgs({ options }));
const [records, rounds] = [Number(values.records), Number(values.rounds)];
if (!Number.isInteger(records) || records < 1 || !Number.isInteger(rounds) || rounds < 1) {
  console.error(usage);
  process.exit(2);
}
const slowdown = 4;
/** Milliseconds. */
const longestFrame = 100;

const folder = values.site ?? (await build());
const { country, regions, world } = weighMap(folder);
const site = await serveSite({ folder });
const browser = await chromium.launch({
  executablePath: findBrowser({ install: true }),
  args: ['--no-sandbox', '--disable-background-networking'],
});
let script = 0;
/** Slowed down, and as fast as this machine is. */
const [slow, fast]: [Frames[], Frames[]] = [[], []];
for (let round = 0; round < rounds; round++) {
  slow.push(await drive(slowdown));
  fast.push(await drive(1));
}
await browser.close();
await site.close();

const parts = [
  { part: 'script', bytes: script, limit: mapBudgets.script },
  { ...country, limit: mapBudgets.country },
  ...regions.map((region) => ({ ...region, limit: mapBudgets.region })),
  { ...world, limit: mapBudgets.country },
];
console.table(parts.map((each) => ({ ...each, met: each.bytes <= each.limit ? 'yes' : 'NO' })));
console.table(movements.map(describeMovement));

async function drive(times: number): Promise<Frames> {
  const page = await browser.newPage({
    viewport: { width: 360, height: 780 },
    deviceScaleFactor: 2,
  });
  const weight = weighScripts(page);
  await openMap(page, `${site.url}/fr/regions/`);
  script = await weight();
  const frames = await driveMap(page, times);
  await page.close();
  return frames;
}

/**
 * Of the quietest round, for whatever else runs on the machine only ever adds. On a busy one the
 * browser's slowing down counts the time of others as well: the work of an unslowed page, times four,
 * is then nearer to the truth.
 */
function describeMovement(movement: (typeof movements)[number]) {
  const clocks = slow.map((frames) => frames[movement].clock);
  const works = fast.map((frames) => frames[movement].work * slowdown);
  const [clock, work] = [Math.min(...clocks), Math.min(...works)];
  return {
    movement,
    'longest frame, ms by the clock': Math.round(clock),
    'by its work': Math.round(work),
    'in the worst round': Math.round(Math.max(...works)),
    met: Math.min(clock, work) <= longestFrame ? 'yes' : 'NO',
  };
}

/** @returns the folder of the built site, kept for whoever wants to look */
async function build(): Promise<string> {
  const place = join(root, 'test-results/scale', String(records));
  const content = join(place, 'content');
  console.log(`Building ${records} invented records; at 10,000 it takes some minutes.`);
  writeSynthetic(records, content);
  await buildSite({ content, out: join(place, 'site') });
  return join(place, 'site');
}
