/**
 * Measures the finder: whether it answers query files mixed into invented records, by which step, for
 * how many bytes (brotli), requests and milliseconds (Node, this machine), from the first key to the
 * first card with nothing kept before. `npm run bench:search -- --records 10000 --queries queries.json`
 */
import { parseArgs } from 'node:util';
import type { Locale } from '#locales.ts';
import { type FinderInMemory, finderInMemory, weigh } from '../tests/search/finder-in-memory.ts';
import {
  type Measured,
  measureQuery,
  measureTyping,
  measureValues,
} from '../tests/search/measure-query.ts';
import { mixDirectory } from '../tests/search/mix-directory.ts';
import { listQueryFiles, readQueryFile } from '../tests/search/query-file.ts';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '3000' },
    queries: { type: 'string', multiple: true },
  },
});
const records = Number(values.records);
if (!Number.isInteger(records) || records < 0) {
  console.error('Usage: npm run bench:search -- [--records 10000] [--queries <file> …]');
  process.exit(2);
}

for (const file of values.queries ?? listQueryFiles()) await measureFile(file);

async function measureFile(file: string): Promise<void> {
  const { records: searched, queries } = readQueryFile(file);
  const directory = await mixDirectory(records, searched);
  const finders = new Map<Locale, FinderInMemory>();
  const measured: Measured[] = [];
  let typing = 0;
  for (const query of queries) {
    let finder = finders.get(query.locale);
    if (!finder) {
      finder = finderInMemory(directory, query.locale);
      finders.set(query.locale, finder);
      await measureQuery(query, finder, directory); // The first run is the compiler's.
    }
    measured.push(await measureQuery(query, finder, directory));
    typing = Math.max(typing, await measureTyping(query, finder));
  }
  console.log(`\n${file}, among ${records} invented records`);
  console.table(measured.map(describeRow));
  const failed = measured.filter(({ isAnswered }) => !isAnswered);
  for (const { query, first } of failed)
    console.log(`Failed: ${query.id} “${query.query}” found ${first.join(', ') || 'nothing'}`);
  const most = (pick: (one: Measured) => number) => Math.max(...measured.map(pick));
  console.table({
    answered: `${measured.length - failed.length} of ${measured.length}`,
    'bytes to the first card, at most': most(({ bytes }) => bytes),
    'the same typed letter by letter': typing,
    'requests, at most': most(({ requests }) => requests),
    'milliseconds, at most': Math.round(most(({ milliseconds }) => milliseconds)),
  });
  for (const [locale, finder] of finders) await describeFinder(locale, finder);
}

function describeRow({ query, isAnswered, how, total, bytes, requests, milliseconds }: Measured) {
  const ms = Math.round(milliseconds * 10) / 10;
  const { locale, query: asked } = query;
  return {
    locale,
    query: asked,
    answered: isAnswered ? 'yes' : 'NO',
    how,
    total,
    bytes,
    requests,
    ms,
  };
}

async function describeFinder(locale: Locale, finder: FinderInMemory): Promise<void> {
  const [dearest] = await measureValues(finder);
  const all = [...finder.files.values()];
  console.log(
    [
      `${locale}: ${all.length} files`,
      `${Math.round(all.reduce((sum, { length }) => sum + length, 0) / 1024)} KB raw`,
      `start.json ${weigh(finder.files.get('start.json') ?? new Uint8Array())} bytes`,
      `dearest filter with ten cards ${dearest?.value}: ${dearest?.bytes} bytes, ${dearest?.requests} requests`,
    ].join(', '),
  );
}
