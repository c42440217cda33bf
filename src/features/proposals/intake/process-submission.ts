import type { z } from 'zod';
import { cleanValue } from '#cleaning/clean-typed.ts';
import { readValue } from '#cleaning/read-value.ts';
import { leaveOutEndedParts } from '#directory/leave-out-ended.ts';
import { envelope } from '#features/proposals/form/envelope.ts';
import { referenceOf } from '#features/proposals/form/reference-of.ts';
import { compareValues } from '#features/review/compare-values.ts';
import { describeChange } from '#features/review/describe-change.ts';
import { code, type Line, type Review, strong, words } from '#features/review/piece.ts';
import { createReviewContext, type ReviewContext, say } from '#features/review/review-context.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { type ProposedCollection, type Records, schemas } from '#model/collections.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import type { Conflict } from '#records/merge-values.ts';
import { readRecord } from '#records/read-record.ts';
import { chooseId } from './choose-id.ts';
import { findStalePoints } from './complete-record.ts';
import { findMeant } from './find-meant.ts';
import { findProposed } from './find-proposed.ts';
import { findShown } from './find-shown.ts';
import { findSure } from './find-sure.ts';
import type { Base } from './open-base.ts';
import { placeBehind } from './place-behind.ts';
import { type Envelope, readEnvelope, readReference } from './read-envelope.ts';
import type { Submission } from './read-submissions.ts';
import { RefusedAnswer } from './refused.ts';
import { refusePrograms } from './screen-answers.ts';
import type { Shared } from './shared.ts';
import { namePath, tellUnsettled, type Unsettled } from './tell-unsettled.ts';
import { findSame, nameBranch, writeBranch } from './write-branch.ts';
import { writeMessage } from './write-message.ts';

export interface Task {
  /** The content folder, in a working copy. */
  folder: string;
  /** The branch that the proposal is for. */
  base: string;
  locale: IssueLocale;
  /** The id that a new record gets. */
  id?: string | undefined;
  /** ISO day. */
  today: string;
  /** What submissions of one run share. */
  shared: Shared;
}

/** What became of a submission. */
export interface Taken {
  /** `undefined` where there was nothing to write. */
  branch: string | undefined;
  /** Says what the branch changes; asked only where somebody reads it, for it looks at all of the content. */
  review: (() => Review) | undefined;
  /** What the maintainer has to know besides. */
  told: readonly Line[];
  /** It is a message, which is told and asks for no branch. */
  isRead?: boolean;
  /** By what the sender asks. */
  reference?: string;
}

/**
 * Turns a submission into a branch that holds the record as it would be with all that is sure. What is
 * not is told, and stands in the message of the commit. Neither the working tree nor the index is
 * touched, and of the sender nothing is written.
 *
 * @throws {RefusedAnswer} with the reasons, for what is no submission; nothing was written
 */
export async function processSubmission(arrived: Submission, task: Task): Promise<Taken> {
  const { answers, cutAt, received } = arrived;
  // The clock of whoever sent it may be ahead of ours.
  const day = received && received < task.today ? received : task.today;
  refusePrograms(answers);
  const sent = readEnvelope(answers, cutAt);
  if (sent.report === 'lack') return tellLack(answers, task.locale);
  const { collection } = sent;
  const schema: z.ZodObject = schemas[collection];
  const fields = describeFields(schema);
  const reference = readReference(answers.get(envelope.reference)) ?? referenceOf(answers);
  const isNew = !sent.record && !sent.which;
  const known = isNew && (await task.shared.findReference(task.folder, reference));
  if (known) return tellKnown(reference, known, task.locale);
  const base = await openSettled(arrived, sent, task);
  const context = createReviewContext(base.content, base.content, task.locale);
  const about = sent.which
    ? findMeant(collection, sent.which, task.id, base.directory)
    : sent.record;
  const current = findCurrent(collection, about, base, task);
  const before = current?.record as object | undefined;
  // A blank form showed nothing: it is about the record as it is now.
  const shown = sent.which
    ? before
    : current &&
      leaveOutEndedParts((await findShown(task.folder, sent.version, current)) as Proposed, day);
  const submission = sent.which
    ? { ...arrived, answers: placeBehind(answers, before ?? {}, fields) }
    : arrived;

  const isTaken = (id: string) => base.directory.byId[collection].has(id);
  const other = collection === 'associations' ? '' : `${idStart[collection] ?? 'r'}-${reference}`;
  const idOf = (record: object) => about ?? chooseId(record, task.id, isTaken, other);
  const tell = (some: readonly Unsettled[]) => tellUnsettled(some, fields, context);
  const { today } = task;
  const sure = await findSure({ submission, sent, shown, current, day, idOf, base, today, tell });
  const { record, kept, unsettled, id, file, text, change, isTooLittle } = sure;

  const toSettle = [
    ...(cutAt ? [{ phrase: [strong(say(context, 'intake.cut'))] }] : []),
    ...tellKept(kept, fields, context),
  ];
  const blank = sent.which ? [{ phrase: [strong(say(context, 'intake.blank'))] }] : [];
  const list = (some: readonly Unsettled[]): Line[] =>
    some.length > 0 ? [{ phrase: say(context, 'intake.unsettled'), lines: tell(some) }] : [];
  const told: Line[] = [
    ...toSettle,
    ...list(unsettled),
    ...findStalePoints(before ?? {}, record).map((point) => ({
      phrase: say(context, 'intake.stalePoint', { point: [code(point)] }),
    })),
    ...(sent.report === 'moved' ? [{ phrase: say(context, 'intake.moved') }] : []),
    ...tellTogether(sent, base, context),
  ];
  if (isTooLittle || text === current?.text) {
    const isRefused = unsettled.length > 0 || isTooLittle;
    const tooLittle = collection === 'associations' ? 'intake.tooLittle' : 'intake.tooLittleOther';
    const key = isTooLittle ? tooLittle : 'intake.noChange';
    if (isRefused) told.unshift({ phrase: say(context, 'intake.refused') });
    if (isTooLittle || told.length === 0) told.push({ phrase: say(context, key) });
    return { branch: undefined, review: undefined, told, reference };
  }
  told.unshift(...blank);
  const after = readRecord<object>(text, file, schema).record ?? record;
  const isClosing = sent.report === 'closed';
  const saying = createReviewContext(change.before, change.after, task.locale);
  const open = [...blank, ...toSettle, ...list(unsettled.filter(({ isPrivate }) => !isPrivate))];
  const message = writeMessage(
    { collection, file, reference, before, after, fields, isClosing, received: day, open },
    saying,
  );
  const review = () => describeChange(change, task.locale, task.today);
  const settled = open.length > 0 ? message : undefined;
  const branches = await task.shared.listBranches(task.folder);
  const proposed = { id, day, path: file, text, message: settled };
  const same = await findSame(task.folder, branches, proposed);
  if (same) {
    told.push({ phrase: say(context, 'intake.sent', { branch: [code(same)] }) });
    return { branch: same, review, told, reference };
  }
  const branch = nameBranch(branches, id, day);
  const committer = await task.shared.nameCommitter(task.folder);
  const commit = { base: base.commit, branch, path: file, text, message, committer };
  await writeBranch(task.folder, commit);
  task.shared.remember(reference, branch);
  return { branch, review, told, reference };
}

type Proposed = Records[ProposedCollection];

/** How the ids begin of records that bear no name in Latin letters. */
const idStart: Partial<Record<ProposedCollection, string>> = { volunteers: 'v' };

/** The same answers were taken in before, whatever was made of them since. */
function tellKnown(reference: string, known: string, locale: IssueLocale): Taken {
  const isBranch = known.includes('/');
  const key = isBranch ? 'intake.sent' : 'intake.merged';
  const told = [{ phrase: say({ locale }, key, { branch: [code(known)] }) }];
  const branch = isBranch ? known : undefined;
  return { branch, review: undefined, told, reference, isRead: true };
}

/**
 * The content that a submission is about. Where it names an association that is not listed yet, that is
 * the branch that proposes it: both are reviewed together.
 *
 * @throws {RefusedAnswer} where its form has not been taken in
 */
async function openSettled(arrived: Submission, sent: Envelope, task: Task): Promise<Base> {
  const { folder, today } = task;
  const base = await task.shared.openBase(folder, task.base, today);
  if (!sent.isUnlisted) return base;
  for (const name of ['association', 'associations.0']) {
    const typed = cleanValue(arrived.answers.get(name) ?? '');
    if (!typed || isListed(typed, base)) continue;
    const branch = await findProposed(folder, typed, base.locate);
    if (branch) return task.shared.openBase(folder, branch, today);
    throw new RefusedAnswer('intake.waits', { name: [words(typed, sent.locale)] });
  }
  return base;
}

function isListed(typed: string, { directory }: Base): boolean {
  const node = { kind: 'reference', collection: 'associations' } as const;
  const read = readValue(node, typed, { form: { locale: 'fr', directory } });
  return directory.byId.associations.has(String(read));
}

/** What is reviewed together with it, or waits for it. */
function tellTogether({ waiting }: Envelope, { branch }: Base, context: ReviewContext): Line[] {
  return [
    ...(waiting
      ? [{ phrase: say(context, 'intake.awaited', { reference: [code(waiting)] }) }]
      : []),
    ...(branch.includes('propose/')
      ? [{ phrase: say(context, 'intake.together', { branch: [code(branch)] }) }]
      : []),
  ];
}

/** What somebody misses is no record: the maintainer reads it, and nothing is written. */
function tellLack(answers: Submission['answers'], locale: IssueLocale): Taken {
  const lines = [envelope.what, envelope.where].flatMap((name): Line[] => {
    const text = answers.get(name);
    return text ? [{ phrase: [words(text, locale)] }] : [];
  });
  const told = [{ phrase: say({ locale }, 'intake.lack'), lines }];
  return { branch: undefined, review: undefined, told, isRead: true };
}

function findCurrent(
  of: ProposedCollection,
  record: string | undefined,
  { content }: Base,
  { base }: Task,
) {
  if (!record) return;
  const found = content.files.find(({ collection, id }) => collection === of && id === record);
  if (found?.record) return found;
  throw new RefusedAnswer('intake.noRecord', { id: [code(record)], base: [code(base)] });
}

function tellKept(kept: readonly Conflict[], fields: FieldNode, context: ReviewContext): Line[] {
  if (kept.length === 0) return [];
  const lines = kept.flatMap(({ ours, theirs, node, path }) =>
    compareValues(ours, theirs, node, namePath(path, fields, context), context),
  );
  return [{ phrase: say(context, 'intake.kept'), lines }];
}
