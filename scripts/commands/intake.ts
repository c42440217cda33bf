/**
 * Turns what somebody sent with the form into a branch that can be reviewed. What is known of the
 * sender is printed here and written nowhere.
 */

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ArrivedFile, processFiles } from '#features/proposals/intake/process-file.ts';
import type { Line } from '#features/review/piece.ts';
import { say } from '#features/review/review-context.ts';
import { writeLines } from '#features/review/write-text.ts';
import { issueLocales } from '#i18n/describe-issue.ts';
import { readCountryDay } from '#model/country-day.ts';
import { contentFolder } from '#records/content-folder.ts';
import { readSite } from '#records/read-content.ts';
import { oneOf, requireContent, runCommand, UsageError } from '../shared/choose-files.ts';
import { guessLocale } from '../shared/guess-locale.ts';

const usage = `npm run intake -- <submission.json|.eml|.txt|folder> [--id <id>] [--base <branch>] [--lang ${issueLocales.join('|')}]
                  [--without-sender]

  <submission>  a submission as Netlify gives it, a mail as saved by a mail program, or a message
                from WhatsApp pasted into a text file; or a folder of such files
  --id          the id of a new record; made from its names when left out
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
  if (!file || others.length > 0) throw new UsageError('Name one file, or one folder.');
  requireContent();
  const folder = contentFolder();
  const base = values.base ?? (await readSite(folder)).record?.branch ?? 'main';
  const { files, isFolder } = await listArrived(file);
  if (isFolder && values.id) throw new UsageError('--id names one submission, and not a folder.');
  const started = performance.now();
  const { taken, left } = await processFiles(
    files,
    {
      folder,
      base,
      locale,
      today: readCountryDay(),
      isSenderTold: !values['without-sender'],
      isBrief: isFolder,
      tell: print,
    },
    (count) => {
      if (!values.id || count === 1) return values.id;
      throw new UsageError(
        `${file} holds ${count} submissions: --id names one. Save that one in a file of its own.`,
      );
    },
  );
  const seconds = Math.round((performance.now() - started) / 1000);
  const counts = { count: taken + left, taken, left, seconds };
  if (isFolder) print([{ phrase: say({ locale }, 'intake.summary', counts) }]);
  return left === 0 ? 0 : 1;
});

async function listArrived(path: string): Promise<{ files: ArrivedFile[]; isFolder: boolean }> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`There is no file ${path}.`);
  if (!found.isDirectory()) {
    const bytes = await readFile(path).catch(() => undefined);
    if (!bytes) throw new UsageError(`The file ${path} cannot be read.`);
    return { files: [{ name: path, bytes }], isFolder: false };
  }
  // What the form sends, by the ends of names; whatever else lies there is left alone.
  const names = (await readdir(path)).filter((name) => /\.(?:json|eml|txt)$/i.test(name)).sort();
  const files: ArrivedFile[] = [];
  for (const name of names)
    files.push({ name, bytes: await readFile(join(path, name)).catch(() => undefined) });
  return { files, isFolder: true };
}

function print(lines: readonly Line[]): void {
  if (lines.length > 0) console.log(`${writeLines(lines, '', '').join('\n')}\n`);
}
