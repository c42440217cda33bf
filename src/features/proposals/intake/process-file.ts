import { envelope } from '#features/proposals/form/envelope.ts';
import { code, type Line, type Phrase, strong, words } from '#features/review/piece.ts';
import { say } from '#features/review/review-context.ts';
import { writeText } from '#features/review/write-text.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { processSubmission, type Taken, type Task } from './process-submission.ts';
import { readSubmissions, type Submission } from './read-submissions.ts';
import { RefusedAnswer } from './refused.ts';
import { shareRun } from './shared.ts';

/** Where submissions are taken to, and how the maintainer hears of it. */
export interface IntakeRun extends Omit<Task, 'id' | 'shared'> {
  isSenderTold: boolean;
  /** Of many, only what became of each is told, and not every change. */
  isBrief?: boolean;
  /** Called for each part as soon as it is known: a later failure does not hide what was written. */
  tell: (lines: readonly Line[]) => void;
}

/** A file that somebody saved; its bytes are `undefined` where nobody can read it. */
export interface ArrivedFile {
  name: string;
  bytes: Uint8Array | undefined;
}

/** How many submissions became a branch, or are messages that were read; and how many are left. */
export interface Counted {
  taken: number;
  left: number;
}

interface Arrived {
  submission: Submission | RefusedAnswer;
  heading: Phrase | undefined;
}

/**
 * Takes in every submission of some files. What is refused is told, and keeps no other back; what names an
 * association whose own form lies behind it is tried again once all others are in.
 *
 * @param chooseId the id for a new record, asked once it is known how many submissions there are
 */
export async function processFiles(
  files: readonly ArrivedFile[],
  run: IntakeRun,
  chooseId: (count: number) => string | undefined = () => undefined,
): Promise<Counted> {
  const { locale, tell, isSenderTold, isBrief, ...rest } = run;
  const isNamed = files.length > 1 || isBrief === true;
  const read = await Promise.all(files.map((file) => readFile(file, isNamed, locale)));
  const arrived = read.flat();
  const task: Task = { ...rest, locale, shared: shareRun(), id: chooseId(arrived.length) };
  const counted: Counted = { taken: 0, left: 0 };
  const waiting: Arrived[] = [];
  for (const each of arrived) await take(each, false);
  for (const each of waiting) await take(each, true);
  return counted;

  async function take(each: Arrived, isLast: boolean): Promise<void> {
    const { submission, heading } = each;
    const start: Line[] = heading ? [{ phrase: [strong(heading)] }] : [];
    try {
      if (submission instanceof RefusedAnswer) throw submission;
      if (isSenderTold) start.push(...tellSender(submission, locale));
      const taken = await processSubmission(submission, task);
      tell([...start, ...tellTaken(taken, task.base, locale, isBrief)]);
      counted[taken.branch !== undefined || taken.isRead ? 'taken' : 'left']++;
    } catch (error) {
      if (!(error instanceof RefusedAnswer)) throw error;
      if (error.key === 'intake.waits' && !isLast) {
        waiting.push(each);
        return;
      }
      tell([...start, ...tellRefusal(error, locale)]);
      counted.left++;
    }
  }
}

/** @returns whether every submission of a file became a branch, or is a message that was read */
export async function processFile(
  name: string,
  bytes: Uint8Array,
  run: IntakeRun,
  chooseId?: (count: number) => string | undefined,
): Promise<boolean> {
  const { left } = await processFiles([{ name, bytes }], run, chooseId);
  return left === 0;
}

async function readFile(
  { name, bytes }: ArrivedFile,
  isNamed: boolean,
  locale: IssueLocale,
): Promise<Arrived[]> {
  const unreadable = new RefusedAnswer('intake.unreadable');
  const submissions = bytes
    ? await readSubmissions(name, bytes).catch((error: unknown) => {
        if (error instanceof RefusedAnswer) return [error];
        throw error;
      })
    : [unreadable];
  const count = submissions.length;
  return submissions.map((submission, index) => {
    const number = count > 1 ? say({ locale }, 'intake.number', { number: index + 1, count }) : [];
    const file: Phrase = isNamed ? [code(name), ...(count > 1 ? [' · '] : [])] : [];
    return { submission, heading: isNamed || count > 1 ? [...file, ...number] : undefined };
  });
}

function tellRefusal({ key, values, lines }: RefusedAnswer, locale: IssueLocale): Line[] {
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

function tellTaken(taken: Taken, base: string, locale: IssueLocale, isBrief = false): Line[] {
  const { branch, review, told, reference } = taken;
  const known = reference
    ? [{ phrase: say({ locale }, 'intake.reference', { reference: [code(reference)] }) }]
    : [];
  if (!branch || !review) return [...told, ...known];
  const names = { branch: [code(branch)], base: [code(base)] };
  const said = [...told, { phrase: say({ locale }, 'intake.branch', names) }, ...known];
  if (isBrief) return said;
  const text = writeText(review());
  const steps: Phrase[] = [
    [code(`npm run review -- ${base}..${branch}`)],
    [code(`git push origin ${branch}`)],
  ];
  return [
    ...said,
    { phrase: [`\n${text}\n`] },
    { phrase: say({ locale }, 'intake.next'), lines: steps.map((phrase) => ({ phrase })) },
  ];
}
