/**
 * Turns what somebody sent with the form into a branch that can be reviewed. What is known of the
 * sender is printed here and written nowhere.
 */

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { processFile } from '#features/proposals/intake/process-file.ts';
import type { Line } from '#features/review/piece.ts';
import { writeLines } from '#features/review/write-text.ts';
import { issueLocales } from '#i18n/describe-issue.ts';
import { readCountryDay } from '#model/country-day.ts';
import { contentFolder } from '#records/content-folder.ts';
import { readSite } from '#records/read-content.ts';
import { oneOf, requireContent, runCommand, UsageError } from '../shared/choose-files.ts';
import { guessLocale } from '../shared/guess-locale.ts';

const usage = `npm run intake -- <submission.json|.eml|.txt> [--id <id>] [--base <branch>] [--lang ${issueLocales.join('|')}]
                  [--without-sender]

  <submission>  a submission as Netlify gives it, a mail as saved by a mail program, or a message
                from WhatsApp pasted into a text file
  --id          the id of a new association; made from its names when left out
  --base        the branch that the proposal is for; that of site.yaml, or main
  --lang        the language of the messages; that of your system, or English, when left out
  --without-sender  says nothing of who sent it, where others read along

TWIZA_CONTENT=<folder> takes it into another content folder.`;

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      id: { type: 'string' },
      base: { type: 'string' },
      lang: { type: 'string', default: guessLocale() as string },
      'without-sender': { type: 'boolean', default: false },
    },
  });
  const locale = oneOf(issueLocales, values.lang, '--lang');
  const [file = '', ...others] = positionals;
  if (!file || others.length > 0) throw new UsageError('Name one file.');
  requireContent();
  const folder = contentFolder();
  const base = values.base ?? (await readSite(folder)).record?.branch ?? 'main';
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(`There is no file ${file}.`);
  });
  const isAll = await processFile(
    file,
    bytes,
    {
      folder,
      base,
      locale,
      today: readCountryDay(),
      isSenderTold: !values['without-sender'],
      tell: print,
    },
    (count) => {
      if (!values.id || count === 1) return values.id;
      throw new UsageError(
        `${file} holds ${count} submissions: --id names one. Save that one in a file of its own.`,
      );
    },
  );
  return isAll ? 0 : 1;
});

function print(lines: readonly Line[]): void {
  if (lines.length > 0) console.log(`${writeLines(lines, '', '').join('\n')}\n`);
}
