import { parseYaml } from '#files/parse-yaml.ts';
import { readRecord } from '#files/read-record.ts';
import { writeRecord } from '#files/write-record.ts';
import { askAssociation } from '#form/ask-association.ts';
import { envelope } from '#form/envelope.ts';
import { listNames } from '#form/list-names.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { type Around, say, surround } from '#review/around.ts';
import { compareFields } from '#review/compare-values.ts';
import { describeChange } from '#review/describe-change.ts';
import { describeFileIssues } from '#review/describe-issues.ts';
import { findIssues } from '#review/find-issues.ts';
import { code, type Line, type Review, words } from '#review/piece.ts';
import type { Change } from '#review/read-change.ts';
import { association as schema } from '#schemas/associations.ts';
import { describeFields } from '#schemas/describe-fields.ts';
import { applyAnswers } from './apply-answers.ts';
import { chooseId } from './choose-id.ts';
import { completeNew, completePlaces, findStalePoints } from './complete-record.ts';
import { findShown } from './find-shown.ts';
import { type Base, openBase } from './open-base.ts';
import { readAnswers } from './read-answers.ts';
import { type Envelope, readEnvelope } from './read-envelope.ts';
import type { Submission } from './read-submission.ts';
import { Refused } from './refused.ts';
import { scanAnswers } from './scan-answers.ts';
import { findSame, nameBranch, writeBranch } from './write-branch.ts';
import { writeMessage } from './write-message.ts';

export interface Task {
  /** The content folder, in a working copy. */
  folder: string;
  /** The branch that the proposal is for. */
  base: string;
  locale: IssueLocale;
  /** The id that a new association gets. */
  id?: string | undefined;
  /** ISO day. */
  today: string;
}

/** What became of a submission. */
export interface Taken {
  /** `undefined` where there was nothing to write. */
  branch: string | undefined;
  review: Review | undefined;
  /** What the maintainer has to know besides. */
  told: readonly Line[];
  /** It is a message, which is told and asks for no branch. */
  isRead?: boolean;
}

const fields = describeFields(schema);

/**
 * Turns a submission into a branch that holds the record as it would be. Neither the working tree nor
 * the index is touched, and of the sender nothing is written.
 *
 * @throws {Refused} with the reasons; nothing was written
 */
export async function takeIn({ answers, received }: Submission, task: Task): Promise<Taken> {
  // The clock of whoever sent it may be ahead of ours.
  const day = received && received < task.today ? received : task.today;
  const sent = readEnvelope(answers);
  if (sent.report === 'lack') return tellLack(answers, task.locale);
  const base = await openBase(task.folder, task.base);
  const around = surround(base.content, base.content, task.locale);
  const current = findCurrent(sent, base, task);
  const shown = current && (await findShown(task.folder, sent.version, current));
  const answered = readRecordOf(sent, shown, answers, base, task);
  const isTaken = (id: string) => base.directory.byId.associations.has(id);
  const id = sent.record ?? chooseId(answered, task.id, isTaken);

  const wanted = shown ? answered : completeNew(answered, id, day);
  const before = current?.record as object | undefined;
  const { record, kept } = applyAnswers(shown ?? {}, before ?? {}, wanted, fields);
  const told = [
    ...tellKept(kept, before ?? {}, answered, around),
    ...findStalePoints(before ?? {}, record).map((point) => ({
      phrase: say(around, 'intake.stalePoint', { point: [code(point)] }),
    })),
    ...(sent.report === 'moved' ? [{ phrase: say(around, 'intake.moved') }] : []),
  ];
  const path = `associations/${id}.yaml`;
  const file = base.locate(path);
  const text = writeRecord(record, schema, current && parseYaml(current.text, file).document);
  if (text === current?.text) {
    if (told.length === 0) told.push({ phrase: say(around, 'intake.noChange') });
    return { branch: undefined, review: undefined, told };
  }
  const change: Change = {
    before: base.content,
    after: await base.withFile(path, text),
    files: [{ file, change: current ? 'changed' : 'added' }],
    elsewhere: [],
  };
  refuseErrors(change, task);
  const after = readRecord<object>(text, file, schema).record ?? record;
  const isClosing = sent.report === 'closed';
  const saying = surround(change.before, change.after, task.locale);
  const message = writeMessage({ file, before, after, fields, isClosing, received: day }, saying);
  const review = describeChange(change, task.locale, task.today);
  const same = await findSame(task.folder, { id, day, path: file, text });
  if (same) {
    told.push({ phrase: say(around, 'intake.sent', { branch: [code(same)] }) });
    return { branch: same, review, told };
  }
  const branch = await nameBranch(task.folder, id, day);
  await writeBranch(task.folder, { base: base.commit, branch, path: file, text, message });
  return { branch, review, told };
}

/** What somebody misses is no record: the maintainer reads it, and nothing is written. */
function tellLack(answers: Submission['answers'], locale: IssueLocale): Taken {
  scanAnswers(answers, new Set(Object.values(envelope)), locale);
  const lines = [envelope.what, envelope.where].flatMap((name): Line[] => {
    const text = answers.get(name);
    return text ? [{ phrase: [words(text, locale)] }] : [];
  });
  const told = [{ phrase: say({ locale }, 'intake.lack'), lines }];
  return { branch: undefined, review: undefined, told, isRead: true };
}

function findCurrent({ record }: Envelope, { content }: Base, { base }: Task) {
  if (!record) return;
  const found = content.files.find(
    ({ collection, id }) => collection === 'associations' && id === record,
  );
  if (found?.record) return found;
  throw new Refused('intake.noRecord', { id: [code(record)], base: [code(base)] });
}

/** The record as the sender wants it, read from the answers to the very questions of the form. */
function readRecordOf(
  sent: Envelope,
  shown: object | undefined,
  answers: Submission['answers'],
  { directory }: Base,
  { locale }: Task,
): object {
  const form = { locale: sent.locale, directory, isNew: !shown };
  const parts = askAssociation(fields, shown, form);
  scanAnswers(answers, listNames(parts), locale);
  const reading = { of: answers, isWhole: sent.isWhole, form };
  const read = parts
    .flatMap(({ questions }) => questions)
    .map((question) => [question.name, readAnswers(question, reading)]);
  const record = { ...shown, ...Object.fromEntries(read) };
  if (sent.report === 'closed') record.status = 'closed';
  return completePlaces(record, directory);
}

function refuseErrors(change: Change, { locale, today }: Task): void {
  const { errors, duplicates } = findIssues(change, today);
  const issues = [...errors, ...duplicates];
  if (issues.length === 0) return;
  const around = surround(change.before, change.after, locale);
  throw new Refused('intake.gate', {}, describeFileIssues(issues, change.after, around));
}

function tellKept(kept: readonly string[], now: object, wanted: object, around: Around): Line[] {
  if (kept.length === 0) return [];
  const pick = (record: object) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => kept.includes(key)));
  const lines = compareFields(pick(now), pick(wanted), fields, [], around);
  return [{ phrase: say(around, 'intake.kept'), lines }];
}

/** Whether a form of ours may send something under this name, whichever record it is about. */
export function isFormName(name: string): boolean {
  const [key = ''] = name.split('.');
  return name.startsWith('x-') || name === 'form-name' || key in (fields.properties ?? {});
}
