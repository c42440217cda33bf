/**
 * Says in plain words what a change of the content means: what each record says otherwise, what the
 * validation finds, which links are new. It reads git and changes nothing.
 */

import { describeChange } from '#features/review/describe-change.ts';
import { readChange } from '#features/review/read-change.ts';
import { writeMarkdown } from '#features/review/write-markdown.ts';
import { writeText } from '#features/review/write-text.ts';
import { issueLocales } from '#i18n/describe-issue.ts';
import { readCountryDay } from '#model/country-day.ts';
import { contentFolder } from '#records/content-folder.ts';
import { requireContent, runCommand, UsageError } from '../shared/choose-files.ts';
import { readOptions } from '../shared/read-options.ts';

const usage = `npm run review -- <base>..<head> [--lang ${issueLocales.join('|')}] [--format text|markdown]

  <base>..<head>  two commits, branches or tags: main..some-branch, HEAD^..HEAD
  --lang          the language of the review; that of your system, or English, when left out
  --format        text to read, markdown for a comment on a pull request

TWIZA_CONTENT=<folder> reviews another content folder.`;

await runCommand(usage, async () => {
  const { positionals, format, locale } = readOptions(['text', 'markdown']);
  const [range = '', ...others] = positionals;
  const [, base, head] = /^(.+?)\.{2,3}(.+)$/.exec(range) ?? [];
  if (!base || !head || others.length > 0)
    throw new UsageError('Name the two commits, as in main..some-branch.');
  requireContent();

  const change = await readChange(contentFolder(), base, head);
  const today = readCountryDay();
  const review = describeChange(change, locale, today);
  console.log(format === 'text' ? writeText(review) : writeMarkdown(review, locale));
  return 0;
});
