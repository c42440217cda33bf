/**
 * Reads the content through the gate and says what is wrong with it. Ends with 1 when a file has an
 * error; reports, such as a missing translation, never make it fail.
 */
import { parseArgs } from 'node:util';
import { runChecks } from '#checks/all-checks.ts';
import { type Content, readContent } from '#files/read-content.ts';
import { issueLocales } from '#i18n/describe-issue.ts';
import { chooseFiles, oneOf, runCommand } from './choose-files.ts';
import { guessLocale } from './guess-locale.ts';
import {
  count,
  formats,
  sortIssues,
  sumReports,
  writeGithub,
  writeJson,
  writeText,
} from './report-issues.ts';

const usage = `npm run check [-- <files or folders> …] [--format text|github|json] [--lang ar|fr|en] [--reports]

  --format   text to read, github for annotations on a pull request, json for programs
  --lang     the language of the messages; that of your system, or English, when left out
  --reports  show each report, not only how many there are

TWIZA_CONTENT=<folder> checks another content folder.`;

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: guessLocale() as string },
      reports: { type: 'boolean', default: false },
    },
  });
  const format = oneOf(formats, values.format, '--format');
  const locale = oneOf(issueLocales, values.lang, '--lang');
  const isChosen = chooseFiles(positionals);

  // References and duplicates concern all records, whichever of them are shown.
  const content = await readContent();
  const today = new Date().toISOString().slice(0, 10);
  const issues = sortIssues([...content.issues, ...runChecks(content, { today })]).filter(
    ({ file }) => isChosen(file),
  );
  const errors = issues.filter(({ severity }) => severity === 'error');
  const reports = issues.filter(({ severity }) => severity === 'report');
  const shown = values.reports || format !== 'text' ? issues : errors;

  if (format === 'json') console.log(writeJson(shown, locale));
  else {
    const text = format === 'github' ? writeGithub(shown, locale) : writeText(shown, locale);
    if (text) console.log(`${text}\n`);
    if (format === 'text' && reports.length > 0 && !values.reports)
      console.log(`Reports: ${sumReports(reports)}`);
    const files = listFiles(content).filter(isChosen);
    const counts = `${count(errors.length, 'error')}, ${count(reports.length, 'report')}`;
    console.log(`${counts} in ${count(files.length, 'file')}`);
  }
  return errors.length > 0 ? 1 : 0;
});

function listFiles(content: Content): string[] {
  const read = [...content.files, ...content.pages, content.siteFile, ...content.issues];
  return [...new Set(read.map(({ file }) => file))];
}
