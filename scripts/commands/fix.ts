/**
 * Rewrites files in the canonical form: order of the fields, quotes, line ends, spaces. It changes
 * nothing that a file says and keeps every comment. A file with an error is left as it is; but where
 * git stopped a merge between two edits of different fields, both are kept.
 */
import { readdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isRunning } from '#build/output/is-running.ts';
import { settleConflict } from '#features/review/settle-conflict.ts';
import { schemas } from '#model/collections.ts';
import { contentFolder } from '#records/content-folder.ts';
import { type Content, readContent } from '#records/read-content.ts';
import { findWriter, replaceFile } from '#records/replace-file.ts';
import { isFormRule } from '#records/rules.ts';
import { chooseFiles, runCommand } from '../shared/choose-files.ts';
import { guessLocale } from '../shared/guess-locale.ts';
import { count, sortIssues, writeIssueText } from '../shared/report-issues.ts';

const usage = `npm run fix [-- <files or folders> …]

TWIZA_CONTENT=<folder> rewrites another content folder.`;

await runCommand(usage, async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const isChosen = chooseFiles(positionals);
  await clearDrafts(contentFolder(), isChosen);
  let content = await readContent();
  const settled = await settleConflicts(content, isChosen);
  if (settled > 0) content = await readContent();
  const issues = content.issues.filter(({ file, rule }) => isChosen(file) && !isFormRule(rule));
  const broken = new Set(issues.map(({ file }) => file));

  const files = [...content.files, ...content.pages, content.siteFile].filter(({ file }) =>
    isChosen(file),
  );
  let rewritten = 0;
  for (const { file, text, canonical } of files) {
    if (broken.has(file) || canonical === undefined || canonical === text) continue;
    await replaceFile(resolve(file), canonical);
    console.log(`${file}  rewritten, ${countChanges(text, canonical)}`);
    rewritten++;
  }
  if (issues.length > 0)
    console.log(`\nLeft as they are:\n\n${writeIssueText(sortIssues(issues), guessLocale())}\n`);
  console.log(`${count(rewritten, 'file')} rewritten, ${broken.size} left with errors`);
  return broken.size > 0 ? 1 : 0;
});

/** Removes what a command that was killed while it wrote has left beside a file. */
async function clearDrafts(folder: string, isChosen: (file: string) => boolean): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    const file = relative('.', join(folder, name));
    const writer = findWriter(name);
    if (writer === undefined || isRunning(writer) || !isChosen(file)) continue;
    await rm(file);
    console.log(`${file}  removed: whoever was writing it was stopped`);
  }
}

/** @returns how many files git can go on with */
async function settleConflicts(
  { files, issues }: Content,
  isChosen: (file: string) => boolean,
): Promise<number> {
  const isTorn = (file: string) =>
    issues.some((issue) => issue.file === file && issue.rule === 'conflict-marks');
  let settled = 0;
  for (const { file, collection } of files) {
    if (!isChosen(file) || !isTorn(file)) continue;
    const text = await settleConflict(resolve(file), schemas[collection]);
    if (text === undefined) continue;
    await replaceFile(resolve(file), text);
    console.log(`${file}  both edits kept, for they concern different fields; now “git add” it`);
    settled++;
  }
  return settled;
}

/** A plain count of lines that are not where they were, so that nobody is surprised by the diff. */
function countChanges(before: string, after: string): string {
  const old = before.split('\n');
  const changed = after.split('\n').filter((line, index) => line !== old[index]).length;
  return `${count(changed, 'line')} changed`;
}
