/**
 * Measures the built site in a browser against the budgets of the design: bytes and requests as a cold visit
 * costs them, paint on a slow phone on slow 4G and on 3G, and Lighthouse’s scores. `npm run budgets`, after a build.
 *
 * --templates main    `all`, or words that their names contain: `home,overview`
 * --locales all       or some of them: `ar,zgh`
 * --records 10000     builds the site of so many invented associations, and measures that
 * --runs 3            visits of each page: the median counts
 * --write             adds the run to docs/budgets.json, and writes docs/budgets.md and docs/images/budgets.svg
 *
 * Ends with 1 where a page does not keep its budget.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '#build/tools.ts';
import { readCountryDay } from '#model/country-day.ts';
import { isLocale, locales } from '#model/locales.ts';
import { orUsage } from '../scripts/shared/read-options.ts';
import { lighthouseVersion } from './budgets/ask-lighthouse.ts';
import { drawRuns } from './budgets/draw-runs.ts';
import { measurePages } from './budgets/measure-pages.ts';
import type { BudgetsRun } from './budgets/measured-page.ts';
import { openSites } from './budgets/open-sites.ts';
import {
  addRun,
  type KnownRuns,
  listBreaches,
  listWorst,
  reportRuns,
} from './budgets/write-runs.ts';
import { putReport } from './shared/write-markdown.ts';

const usage =
  'npm run budgets -- [--templates main] [--locales all] [--records 10000] [--runs 3] [--write]';
const options = {
  templates: { type: 'string', default: 'main' },
  locales: { type: 'string', default: 'all' },
  records: { type: 'string', default: '0' },
  runs: { type: 'string', default: '3' },
  write: { type: 'boolean', default: false },
} as const;

const { values } = orUsage(usage, () => parseArgs({ options }));
const [invented, visits] = [Number(values.records), Number(values.runs)];
const wanted = values.locales === 'all' ? [...locales] : values.locales.split(',');
if (!Number.isInteger(invented) || !(visits >= 1) || !wanted.every(isLocale)) {
  console.error(usage);
  process.exit(2);
}

const run: BudgetsRun = {
  date: readCountryDay(),
  node: process.version,
  lighthouse: lighthouseVersion,
  cores: availableParallelism(),
  load: loadavg()[0] ?? 0,
  invented,
  speed: Number.NaN,
  pages: [],
};
const sites = await openSites(invented);
try {
  const found = await measurePages(sites, {
    templates: values.templates,
    locales: wanted.filter(isLocale),
    visits,
    say: (text) => console.log(text),
  });
  Object.assign(run, found);
} finally {
  await sites.close();
}
console.table(listWorst(run));
const breaches = listBreaches(run);
console.log(
  breaches.length > 0
    ? `${breaches.length} budgets are not kept:\n${breaches.join('\n')}`
    : `All ${run.pages.length} pages keep their budgets.`,
);
if (values.write) write();
process.exitCode = breaches.length > 0 ? 1 : 0;

function write(): void {
  const data = join(root, 'docs/budgets.json');
  const known: KnownRuns = existsSync(data) ? JSON.parse(readFileSync(data, 'utf8')) : { runs: [] };
  const runs = addRun(known, run);
  writeFileSync(data, `${JSON.stringify(runs, null, 1)}\n`);
  writeFileSync(join(root, 'docs/images/budgets.svg'), drawRuns(runs));
  const document = join(root, 'docs/budgets.md');
  const report = reportRuns(runs);
  writeFileSync(document, putReport('docs/budgets.md', readFileSync(document, 'utf8'), report));
}
