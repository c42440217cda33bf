import { envelope } from '#features/proposals/form/envelope.ts';
import { code, type Line, type Phrase, strong, words } from '#features/review/piece.ts';
import { say } from '#features/review/review-context.ts';
import { writeText } from '#features/review/write-text.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { processSubmission, type Taken, type Task } from './process-submission.ts';
import { readSubmissions, type Submission } from './read-submissions.ts';
import { RefusedAnswer } from './refused.ts';

/** Where the submissions of a file are taken to, and how the maintainer hears of it. */
export interface IntakeRun extends Omit<Task, 'id'> {
  isSenderTold: boolean;
  /** Called for each part as soon as it is known: a later failure does not hide what was written. */
  tell: (lines: readonly Line[]) => void;
}

/**
 * Takes in every submission of a file. What is refused is told, and keeps no other back.
 *
 * @param chooseId the id for a new association, asked once it is known how many submissions there are
 * @returns whether every one of them became a branch, or is a message that was read
 */
export async function processFile(
  file: string,
  bytes: Uint8Array,
  run: IntakeRun,
  chooseId: (count: number) => string | undefined = () => undefined,
): Promise<boolean> {
  const { locale, tell, isSenderTold, ...rest } = run;
  try {
    const submissions = await readSubmissions(file, bytes);
    const count = submissions.length;
    const task = { ...rest, locale, id: chooseId(count) };
    let left = 0;
    for (const [index, submission] of submissions.entries()) {
      const number = say({ locale }, 'intake.number', { number: index + 1, count });
      if (count > 1) tell([{ phrase: [strong(number)] }]);
      if (!(await take(submission, task))) left++;
    }
    return left === 0;
  } catch (error) {
    if (!(error instanceof RefusedAnswer)) throw error;
    tell(tellRefusal(error, locale));
    return false;
  }

  async function take(submission: Submission | RefusedAnswer, task: Task): Promise<boolean> {
    try {
      if (submission instanceof RefusedAnswer) throw submission;
      if (isSenderTold) tell(tellSender(submission, locale));
      const taken = await processSubmission(submission, task);
      tell(tellTaken(taken, task.base, locale));
      return taken.branch !== undefined || taken.isRead === true;
    } catch (error) {
      if (!(error instanceof RefusedAnswer)) throw error;
      tell(tellRefusal(error, locale));
      return false;
    }
  }
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
