/**
 * Turns what somebody sent with the form into a branch that can be reviewed. What is known of the
 * sender is printed here and written nowhere.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { envelope } from '#features/proposals/form/envelope.ts';
import { readSubmissions, type Submission } from '#features/proposals/intake/read-submissions.ts';
import { Refused } from '#features/proposals/intake/refused.ts';
import { type Taken, type Task, takeIn } from '#features/proposals/intake/take-in.ts';
import { say } from '#features/review/around.ts';
import { code, type Line, type Phrase, strong, words } from '#features/review/piece.ts';
import { writeLines, writeText } from '#features/review/write-text.ts';
import { type IssueLocale, issueLocales } from '#i18n/describe-issue.ts';
import { contentFolder } from '#records/content-folder.ts';
import { readSite } from '#records/read-content.ts';
import { oneOf, requireContent, runCommand, UsageError } from './choose-files.ts';
import { guessLocale } from './guess-locale.ts';

const usage = `npm run intake -- <submission.json|.eml|.txt> [--id <id>] [--base <branch>] [--lang ar|fr|en]
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
  const today = new Date().toISOString().slice(0, 10);
  const task = { folder, base, locale, id: values.id, today };
  try {
    const submissions = await readSubmissions(file, bytes);
    const count = submissions.length;
    if (values.id && count > 1)
      throw new UsageError(
        `${file} holds ${count} submissions: --id names one. Save that one in a file of its own.`,
      );
    let left = 0;
    for (const [index, submission] of submissions.entries()) {
      if (count > 1)
        print([
          { phrase: [strong(say({ locale }, 'intake.number', { number: index + 1, count }))] },
        ]);
      if (!(await take(submission, task, !values['without-sender']))) left++;
    }
    return left > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    print(tellRefusal(error, locale));
    return 1;
  }
});

/** Whether a branch came of it, or a message was read; one that is refused does not keep the others of a file back. */
async function take(
  submission: Submission | Refused,
  task: Task,
  isSenderTold: boolean,
): Promise<boolean> {
  try {
    if (submission instanceof Refused) throw submission;
    if (isSenderTold) print(tellSender(submission, task.locale));
    const taken = await takeIn(submission, task);
    print(tellTaken(taken, task.base, task.locale));
    return taken.branch !== undefined || taken.isRead === true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    print(tellRefusal(error, task.locale));
    return false;
  }
}

function tellRefusal({ key, values, lines }: Refused, locale: IssueLocale): Line[] {
  return [
    { phrase: say({ locale }, 'intake.refused') },
    { phrase: say({ locale }, key, values), lines },
  ];
}

function tellSender({ answers, from }: Submission, locale: IssueLocale): Line[] {
  const told = [envelope.senderName, envelope.senderReach].map((name) => answers.get(name));
  const known = [...told, from].filter((each) => each !== undefined && each !== '');
  const note = answers.get(envelope.note);
  const lines = known.map((each): Line => ({ phrase: [code(String(each))] }));
  return [
    ...(lines.length > 0 ? [{ phrase: say({ locale }, 'intake.sender'), lines }] : []),
    ...(note ? [{ phrase: say({ locale }, 'intake.note', { text: [words(note)] }) }] : []),
  ];
}

function tellTaken({ branch, review, told }: Taken, base: string, locale: IssueLocale): Line[] {
  if (!branch || !review) return [...told];
  const names = { branch: [code(branch)], base: [code(base)] };
  const steps: Phrase[] = [
    [code(`npm run review -- ${base}..${branch}`)],
    [code(`git push origin ${branch}`)],
  ];
  return [
    ...told,
    { phrase: say({ locale }, 'intake.branch', names) },
    { phrase: [`\n${writeText(review)}\n`] },
    { phrase: say({ locale }, 'intake.next'), lines: steps.map((phrase) => ({ phrase })) },
  ];
}

function print(lines: readonly Line[]): void {
  if (lines.length > 0) console.log(`${writeLines(lines, '', '').join('\n')}\n`);
}
