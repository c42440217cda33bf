/**
 * Reads the content through validation and says what is wrong with it. Ends with 1 when a file has an
 * error; reports, such as a missing translation, never make it fail.
 */

import { join } from 'node:path';
import { nameOutput } from '#build/output/open-workshop.ts';
import { root } from '#build/tools.ts';
import { readLeads } from '#features/verification/leads.ts';
import { issueLocales } from '#i18n/describe-issue.ts';
import { readCountryDay } from '#model/country-day.ts';
import { contentFolder } from '#records/content-folder.ts';
import { type Content, readContent, showFile } from '#records/read-content.ts';
import { runChecks } from '#validation/all-checks.ts';
import { checkSome } from '#validation/check-some.ts';
import { chooseFiles, runCommand } from '../shared/choose-files.ts';
import { nameCodeVersion } from '../shared/code-version.ts';
import { readOptions } from '../shared/read-options.ts';
import {
  count,
  formats,
  sortIssues,
  sumReports,
  writeGithub,
  writeIssueText,
  writeJson,
} from '../shared/report-issues.ts';

const usage = `npm run check [-- <files or folders> …] [--format text|github|json] [--lang ${issueLocales.join('|')}] [--reports]

  --format   text to read, github for annotations on a pull request, json for programs
  --lang     the language of the messages; that of your system, or English, when left out
  --reports  show each report, not only how many there are

TWIZA_CONTENT=<folder> checks another content folder.`;

await runCommand(usage, async () => {
  const { positionals, format, locale, isOn } = readOptions(formats, ['reports']);
  const isChosen = chooseFiles(positionals);

  const { issues: found, content } = positionals.length
    ? await checkChosen(isChosen)
    : await checkAll();
  const issues = sortIssues(found);
  const errors = issues.filter(({ severity }) => severity === 'error');
  const reports = issues.filter(({ severity }) => severity === 'report');
  const isAll = isOn('reports') || format !== 'text';
  const shown = isAll ? issues : issues.filter(isUrgent);

  if (format === 'json') console.log(writeJson(shown, locale));
  else {
    const text = format === 'github' ? writeGithub(shown, locale) : writeIssueText(shown, locale);
    if (text) console.log(`${text}\n`);
    if (format === 'text' && reports.length > 0 && !isOn('reports'))
      console.log(`Reports: ${sumReports(reports)}`);
    const files = listFiles(content).filter(isChosen);
    const counts = `${count(errors.length, 'error')}, ${count(reports.length, 'report')}`;
    console.log(`${counts} in ${count(files.length, 'file')}`);
  }
  return errors.length > 0 ? 1 : 0;
});

async function checkAll() {
  const content = await readContent();
  const today = readCountryDay();
  // Leads are on no page, and are to be right all the same when somebody publishes them.
  const leads = (await readLeads(contentFolder())).flatMap(({ issues }) => issues);
  return { issues: [...content.issues, ...runChecks(content, { today }), ...leads], content };
}

/** References and duplicates concern all records, whichever of them are shown: of most a little is enough. */
function checkChosen(isChosen: (file: string) => boolean) {
  const folder = contentFolder();
  return checkSome({
    folder,
    shown: (path) => showFile(folder, path),
    isChosen,
    context: { today: readCountryDay() },
    cache: {
      folder: join(root, 'node_modules/.cache/twiza', nameOutput(folder)),
      version: nameCodeVersion(),
    },
  });
}

/** A site that nobody can write to loses whatever people send, holes in it too: that is said to everybody. */
function isUrgent({ severity, rule }: Content['issues'][number]): boolean {
  return severity === 'error' || ['site-without-contact', 'site-without-security'].includes(rule);
}

function listFiles(content: Content): string[] {
  const read = [...content.files, ...content.pages, content.siteFile, ...content.issues];
  return [...new Set(read.map(({ file }) => file))];
}
