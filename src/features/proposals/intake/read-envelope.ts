import { cleanValue } from '#cleaning/clean-typed.ts';
import {
  envelope,
  type Report,
  reports,
  versionLength,
} from '#features/proposals/form/envelope.ts';
import { referencePattern } from '#features/proposals/form/reference-of.ts';
import { code } from '#features/review/piece.ts';
import { type ProposedCollection, proposedCollections } from '#model/collections.ts';
import { idPattern } from '#model/fields/reference.ts';
import { isLocale, type Locale } from '#model/locales.ts';
import { RefusedAnswer } from './refused.ts';

/** What a form says of itself. */
export interface Envelope {
  collection: ProposedCollection;
  /** `undefined` for a new record, and where `which` says it. */
  record: string | undefined;
  /**
   * The record that is meant, as somebody says it who filled in a blank form: without scripts, or
   * where the record did not come.
   */
  which: string | undefined;
  version: string;
  locale: Locale;
  isWhole: boolean;
  report: Report | undefined;
  /** The association that is named has a form of its own. */
  isUnlisted: boolean;
  /** The reference of what this association is waited for by. */
  waiting: string | undefined;
}

/**
 * @param cutAt the answer that the message ends in, where its end did not arrive
 * @throws {RefusedAnswer} where what the form carries unseen is not what a form of ours carries
 */
export function readEnvelope(
  answers: ReadonlyMap<string, string>,
  cutAt: string | undefined,
): Envelope {
  const read = (name: string, isGood: (value: string) => boolean) => {
    // Keyboards of telephones write a capital at the start; nothing of this has one.
    const value = cleanValue(answers.get(name) ?? '').toLowerCase();
    if (name === cutAt || (cutAt && !answers.has(name) && name !== envelope.report))
      throw new RefusedAnswer('intake.cutHead', { name: [code(name)] });
    if (!isGood(value)) throw new RefusedAnswer('intake.badEnvelope', { name: [code(name)] });
    return value;
  };
  const record = read(envelope.record, (value) => value === '' || idPattern.test(value));
  const collection = readCollection(answers.get(envelope.collection));
  if (!collection)
    throw new RefusedAnswer('intake.badEnvelope', { name: [code(envelope.collection)] });
  const version = new RegExp(record ? `^[0-9a-f]{${versionLength},40}$` : '^$');
  const report = reports.find(
    (each) => each === cleanValue(answers.get(envelope.report) ?? '').toLowerCase(),
  );
  read(envelope.report, (value) => value === (report ?? ''));
  return {
    collection,
    record: record || undefined,
    which: (!record && cleanValue(answers.get(envelope.which) ?? '')) || undefined,
    version: read(envelope.version, (value) => version.test(value)),
    locale: read(envelope.locale, isLocale) as Locale,
    // What comes behind a cut was not emptied.
    isWhole: answers.get(envelope.whole) === '1' && cutAt === undefined,
    report,
    isUnlisted: !['', 'off'].includes(answers.get(envelope.unlisted) ?? ''),
    waiting: readReference(answers.get(envelope.waiting)),
  };
}

/** Forms of associations do not say it: for long there were no others. */
function readCollection(written = ''): ProposedCollection | undefined {
  const name = cleanValue(written).toLowerCase() || 'associations';
  return proposedCollections.find((each) => each === name);
}

/** What the phone made, or somebody typed again; anything else counts for none. */
export function readReference(written = ''): string | undefined {
  const reference = cleanValue(written).toLowerCase();
  return referencePattern.test(reference) ? reference : undefined;
}
