/**
 * Measures builds of invented records, each size in turn and with nothing kept: pages, seconds, memory,
 * files, the bytes of the heaviest pages, what grew, and beside it the time to write such files alone.
 * `npm run bench:build -- --records 1000,3000,10000`
 *
 * --large   adds thirty thousand
 * --write   writes docs/scale.md, docs/scale.json and docs/images/scale.svg
 *
 * Ends with 1 where a target is missed that depends on the site alone; seconds and memory are only said.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '#build/tools.ts';
import { readCountryDay } from '#model/country-day.ts';
import { orUsage } from '../scripts/shared/read-options.ts';
import { drawChart } from './build/draw-chart.ts';
import { type BuiltSize, measureBuild } from './build/measure-build.ts';
import { type ScaleRun, wasBusy } from './build/scale-run.ts';
import { judge } from './build/targets.ts';
import { listRows, writeReport } from './build/write-report.ts';
import { putReport } from './shared/write-markdown.ts';

const usage = 'npm run bench:build -- [--records 1000,3000,10000] [--large] [--write]';
const options = {
  records: { type: 'string', default: '1000,3000,10000' },
  large: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
} as const;
const large = 30_000;

const { values } = orUsage(usage, () => parseArgs({ options }));
const named = values.records.split(',').map(Number);
if (!named.every((records) => Number.isInteger(records) && records > 0)) {
  console.error(usage);
  process.exit(2);
}
const wanted = [...new Set(values.large ? [...named, large] : named)].sort((a, b) => a - b);

const run: ScaleRun = {
  date: readCountryDay(),
  node: process.version,
  cores: availableParallelism(),
  memory: totalmem(),
  load: loadavg()[0] ?? 0,
  sizes: [],
};
if (wasBusy(run))
  console.log(`The machine is busy (${run.load.toFixed(1)}): its seconds measure little.`);
let before: BuiltSize | undefined;
for (const records of wanted) {
  console.log(`Building ${records} …`);
  before = await measureBuild(records, before);
  run.sizes.push(before.measured);
}

const heads = run.sizes.map(({ records }) => `${records} records`);
const rows = listRows(run).map(([name = '', ...cells]) => [
  name,
  Object.fromEntries(cells.map((cell, index) => [heads[index], cell])),
]);
console.table(Object.fromEntries(rows));
for (const { records, growing, mostGrown } of run.sizes.slice(1)) {
  console.log(`What became heaviest up to ${records}:`);
  console.table(mostGrown);
  if (growing.length > 0) console.table(growing);
}
const verdicts = judge(run);
console.table(
  verdicts.map(({ target, measured, met }) => ({
    target,
    measured,
    met: met === undefined ? '' : met ? 'yes' : 'NO',
  })),
);
if (values.write) write();
process.exitCode = verdicts.some(({ met, isOfSite }) => isOfSite && met === false) ? 1 : 0;

function write(): void {
  const [document, data] = [join(root, 'docs/scale.md'), join(root, 'docs/scale.json')];
  writeFileSync(
    document,
    putReport('docs/scale.md', readFileSync(document, 'utf8'), writeReport(run)),
  );
  writeFileSync(data, `${JSON.stringify(run, null, 1)}\n`);
  writeFileSync(join(root, 'docs/images/scale.svg'), drawChart(run));
}
