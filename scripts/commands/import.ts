/**
 * Takes a list of associations that somebody has, in whatever form, into the directory: what is sure is
 * written as records, what is not is asked in tables, and a report says what became of each row.
 */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { locateOutput } from '#build/output/check-output.ts';
import { isRunning } from '#build/output/is-running.ts';
import { root } from '#build/tools.ts';
import { BadMapping } from '#features/import/choose-mapping.ts';
import { type RowCounts, sum } from '#features/import/report/row-tally.ts';
import { runImport } from '#features/import/run-import.ts';
import { issueLocales } from '#i18n/describe-issue.ts';
import { sayImport } from '#i18n/say-import.ts';
import { country as home } from '#model/country.ts';
import { readCountryDay } from '#model/country-day.ts';
import { countryCodes } from '#model/fields/country.ts';
import { contentFolder } from '#records/content-folder.ts';
import { oneOf, requireContent, runCommand, UsageError } from '../shared/choose-files.ts';
import { guessLocale } from '../shared/guess-locale.ts';

const usage = `npm run import -- <file|folder|zip> [--map mapping.yaml] [--out <folder>] [--report <folder>]
                  [--country ${home.code},…] [--dry-run] [--with-persons] [--lang ${issueLocales.join('|')}]

  --map           what each column means; without it the command guesses, and writes its guesses beside the report
  --out           the content folder that records are written into; that of the directory when left out
  --report        the folder of the report: report.txt, report.html, report.csv; import-report when left out
  --country       the countries whose associations are taken, with commas between; the first is meant where none is named
  --dry-run       writes the report alone
  --with-persons  takes names, mobiles and mail addresses of persons, who have to agree
  --lang          the language of the report; that of your system, or English, when left out

TWIZA_CONTENT=<folder> takes them into another content folder. docs/import.md explains it step by step.`;

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      map: { type: 'string' },
      out: { type: 'string' },
      report: { type: 'string', default: 'import-report' },
      country: { type: 'string', default: home.code as string },
      'dry-run': { type: 'boolean', default: false },
      'with-persons': { type: 'boolean', default: false },
      lang: { type: 'string', default: guessLocale() as string },
    },
  });
  const locale = oneOf(issueLocales, values.lang, '--lang');
  const countries = values.country
    .split(',')
    .map((code) => oneOf(countryCodes, code.trim().toUpperCase(), '--country'));
  const [path = '', ...others] = positionals;
  if (!path || others.length > 0) throw new UsageError('Name one file, folder or archive.');
  if (!existsSync(path)) throw new UsageError(`There is no file ${path}.`);
  if (values.map && !existsSync(values.map))
    throw new UsageError(`There is no file ${values.map}.`);
  requireContent();
  const content = contentFolder();
  const out = values.out === undefined ? content : chooseFolder(values.out, '--out', content);
  const report = chooseFolder(values.report, '--report', content);
  const isStopped = watchStop();
  const progress = createProgress((counts) =>
    sayImport('import.progress', { count: sum(counts), ...pick(counts) }, locale),
  );
  try {
    const { text, isWhole, fault } = await runImport({
      ...{ path, map: values.map, content, out, report, countries, locale },
      isTrial: values['dry-run'],
      withPersons: values['with-persons'],
      today: readCountryDay(),
      isStopped,
      isRunning: (pid) => isRunning(String(pid)),
      onProgress: progress.show,
    });
    progress.end();
    console.log(text);
    console.log(join(values.report, 'report.html'));
    if (fault !== undefined) throw fault;
    return isStopped() ? 130 : isWhole ? 0 : 1;
  } catch (error) {
    progress.end();
    if (!(error instanceof BadMapping)) throw error;
    console.error(error.message);
    return 1;
  }
});

/** The content folder itself may be named; any other folder must be one that no one writes by hand. */
function chooseFolder(path: string, option: string, content: string): string {
  if (resolve(path) === content && option === '--out') return content;
  return locateOutput({ path, option, root, content: [content] });
}

function pick({ taken, refused }: RowCounts) {
  return { taken, refused };
}

/** The first Ctrl+C lets the row end; what is written is whole, and the report says where it stopped. */
function watchStop(): () => boolean {
  let isStopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      isStopped = true;
    });
  }
  return () => isStopped;
}

/** A line that says how far it is, where somebody watches: not in a log. */
function createProgress(say: (counts: RowCounts) => string) {
  const isWatched = process.stderr.isTTY === true;
  let last = 0;
  return {
    show(counts: RowCounts) {
      const now = performance.now();
      if (!isWatched || now - last < 200) return;
      last = now;
      process.stderr.write(`\r\u001B[K${say(counts)}`);
    },
    end() {
      if (isWatched) process.stderr.write('\r\u001B[K');
    },
  };
}
