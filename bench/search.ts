/**
 * Measures the search by queries among invented records: first in Node, which is quick, then in a
 * browser that drives the explorer of a site built from them. It prints what the project promises
 * beside what was measured. `npm run bench:search -- --records 10000 --queries queries.json`
 *
 * --queries <file> …  files like tests/fixtures/search-queries.json; without it, those that are known
 * --needs <file> …    files of phrases as people say their needs: prints what the box offers first for
 *                     them, and nothing else
 * --node              the first part only
 * --site <folder>     drives a site that is built already, from as many records and the same files
 * --keep              keeps the built site, for the next run's --site
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { contentFolder } from '#records/content-folder.ts';
import { readContent } from '#records/read-content.ts';
import { measureNeeds, readNeedPhrases } from '#testing/search/measure-needs.ts';
import { mixDirectory } from '#testing/search/mix-directory.ts';
import { joinQueryFiles, listQueryFiles } from '#testing/search/query-file.ts';
import { orUsage } from '../scripts/shared/read-options.ts';
import { buildBenchSite } from './search/build-bench-site.ts';
import { type Figure, listAnswered, listNodeFigures } from './search/list-figures.ts';
import { measureInNode } from './search/measure-node.ts';
import { measureSite, writeLoad } from './search/measure-site.ts';
import { printNeeds } from './search/print-needs.ts';
import { printNodeQueries } from './search/print-queries.ts';

/** Among so many records all queries are asked, too, where more are measured. */
const usualRecords = 3000;

const usage =
  'npm run bench:search -- [--records 10000] [--queries <file> …] [--needs <file> …] [--node | --site <folder>] [--keep]';
const options = {
  records: { type: 'string', default: String(usualRecords) },
  queries: { type: 'string', multiple: true },
  needs: { type: 'string', multiple: true },
  node: { type: 'boolean', default: false },
  site: { type: 'string' },
  keep: { type: 'boolean', default: false },
} as const;
const { values, positionals } = orUsage(usage, () =>
  parseArgs({ allowPositionals: true, options }),
);
const records = Number(values.records);
const files = values.queries ? [...values.queries, ...positionals] : listQueryFiles();
if (!Number.isInteger(records) || records < 0 || (positionals.length && !values.queries)) {
  console.error(usage);
  process.exit(2);
}

if (values.needs) {
  const { records: vocabulary } = await readContent(contentFolder());
  for (const file of values.needs) printNeeds(measureNeeds(readNeedPhrases(file), vocabulary));
  process.exit();
}

const { records: searched, queries } = joinQueryFiles(files);
const directory = await mixDirectory(records, searched);
const figures: Figure[] = [];
console.log(
  `${queries.length} queries, their ${searched.length} records among ${records} invented ones; ` +
    `Node ${process.version}, ${availableParallelism()} cores, load ${writeLoad()}`,
);
const inNode = await measureInNode(directory, queries);
printNodeQueries(inNode);
if (records > usualRecords) {
  const usual = await measureInNode(await mixDirectory(usualRecords, searched), queries);
  figures.push(...listAnswered(usual.queries, `in Node, among ${usualRecords}`));
}
figures.push(...listNodeFigures(inNode));
if (!values.node) figures.push(...(await measureBuilt()));
console.log(`\nAmong ${records} invented records; 1 KB is 1000 bytes`);
console.table(Object.fromEntries(figures.map(({ number, ...measured }) => [number, measured])));
process.exitCode = figures.some(({ is }) => is === 'OVER') ? 1 : 0;

async function measureBuilt(): Promise<Figure[]> {
  if (values.site) return measureSite(values.site, directory, inNode, records);
  console.log('Building the site …');
  const site = await buildBenchSite(directory);
  console.log(`built in ${site.seconds} s${values.keep ? `, kept in ${site.folder}` : ''}`);
  try {
    return await measureSite(site.folder, directory, inNode, records);
  } finally {
    if (!values.keep) await site.remove();
  }
}
