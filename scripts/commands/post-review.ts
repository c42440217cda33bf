/**
 * Posts what the run of a pull request says of it: `.github/workflows/review-comment.yml` calls it,
 * with the code of the main branch and a token that may comment. What lies in the folder was made by
 * whoever opened the pull request.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { postReview } from '#features/review/post-review.ts';
import { issueLocales } from '#i18n/describe-issue.ts';
import { oneOf, runCommand, UsageError } from '../shared/choose-files.ts';

const usage = `node scripts/commands/post-review.ts <folder> [--lang ${issueLocales.join('|')}]

  <folder>  holds number, of the pull request, and review.md

GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN, HEAD_SHA and RUN_URL come from GitHub Actions.`;

/** Bytes. A review has at most 60,000 characters, of which Arabic ones take two bytes. */
const mostBytes = 200_000;

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'en' } },
  });
  const locale = oneOf(issueLocales, values.lang, '--lang');
  const [folder] = positionals;
  if (!folder) throw new UsageError('Name the folder of the review.');
  const number = readPlain(join(folder, 'number')).trim();
  if (!/^[1-9]\d{0,8}$/.test(number)) throw new UsageError('The number is none.');
  const run = {
    repository: readVariable('GITHUB_REPOSITORY'),
    number: Number(number),
    headSha: readVariable('HEAD_SHA'),
    url: readVariable('RUN_URL'),
    review: readPlain(join(folder, 'review.md')),
  };
  const api = { url: readVariable('GITHUB_API_URL'), token: readVariable('GITHUB_TOKEN') };
  console.log(await postReview(run, api, locale));
  return 0;
});

function readPlain(path: string): string {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw new UsageError(`There is no file ${path}.`);
  if (stats.size > mostBytes) throw new UsageError(`${path} is larger than any review.`);
  return readFileSync(path, 'utf8');
}

function readVariable(name: string): string {
  const value = process.env[name];
  if (!value) throw new UsageError(`${name} is not set.`);
  return value;
}
