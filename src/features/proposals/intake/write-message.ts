import { describeRecord, nameRecord } from '#features/review/describe-record.ts';
import { enumerateSome } from '#features/review/enumerate-some.ts';
import { code, type Line, type Phrase } from '#features/review/piece.ts';
import { type ReviewContext, say } from '#features/review/review-context.ts';
import { writeText } from '#features/review/write-text.ts';
import { resolveText } from '#i18n/localized-text.ts';
import type { ProposedCollection } from '#model/collections.ts';
import type { FieldNode } from '#model/describe-fields.ts';

interface Told {
  collection: ProposedCollection;
  file: string;
  /** By what the sender asks. */
  reference: string;
  before: object | undefined;
  after: object;
  fields: FieldNode;
  isClosing: boolean;
  /** ISO day. */
  received: string;
  /** What is left to settle. */
  open: readonly Line[];
}

/** What git calls a trailer, by which the commit of a proposal is found. https://git-scm.com/docs/git-interpret-trailers */
export const referenceTrailer = 'Reference';

/** The message of a commit: what changes, in the maintainer’s words, and where it comes from. */
export function writeMessage(told: Told, context: ReviewContext): string {
  const { collection, file, reference, before, after, fields, received, open } = told;
  const change = before ? 'changed' : 'added';
  const { lines } = describeRecord({ file, change }, collection, fields, before, after, context);
  const source = say(context, 'intake.source', { date: [code(received)] });
  const text = writeText({
    warnings: [],
    summary: saySubject(told, context),
    sections: [
      { heading: [], lines },
      ...open.map(({ phrase, lines = [] }) => ({ heading: phrase, lines })),
      { heading: source, lines: [] },
    ],
  });
  const tidy = text.replace(/\n{3,}/g, '\n\n').replace(/^ {2}(?= *- )/gm, '');
  return `${disarm(tidy)}\n\n${referenceTrailer}: ${reference}\n`;
}

/**
 * The same to the eye, without what GitHub and others act on when it stands in a commit: names to
 * notify, numbers and addresses of issues to close, orders to skip the checks.
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/linking-a-pull-request-to-an-issue
 */
export function disarm(message: string): string {
  return message
    .replaceAll('@', '＠')
    .replace(/#(?=\d)/g, '＃')
    .replace(/\b(gh)-(?=\d)/gi, '$1‑')
    .replace(/:\/\/(?=(?:www\.)?git(?:hub|lab)\.)/gi, ': //')
    .replace(/\[(?=[^\]\n]{0,40}\b(?:skip|ci|actions?)\b)/gi, '［')
    .replace(/^(skip-checks) *:/gim, '$1 –');
}

function saySubject(
  { file, before, after, fields, isClosing }: Told,
  context: ReviewContext,
): Phrase {
  const name = nameRecord(after, file, context);
  if (!before) return say(context, 'intake.subject.add', { name });
  if (isClosing) return say(context, 'intake.subject.closed', { name });
  const [was, is] = [before, after].map((record) => record as Record<string, unknown>);
  const changed = Object.entries(fields.properties ?? {}).filter(
    ([key]) => JSON.stringify(was?.[key]) !== JSON.stringify(is?.[key]),
  );
  const labels = changed.map(([key, { labels }]) => {
    const label = resolveText(labels, context.locale)?.text ?? key;
    return [label.toLocaleLowerCase(context.locale)];
  });
  return say(context, 'intake.subject.correct', { name, fields: enumerateSome(labels, context) });
}
