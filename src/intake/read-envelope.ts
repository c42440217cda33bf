import { envelope, type Report, reports, versionLength } from '#form/envelope.ts';
import { isLocale, type Locale } from '#locales.ts';
import { code } from '#review/piece.ts';
import { idPattern } from '#schemas/fields/reference.ts';
import { Refused } from './refused.ts';

/** What a form says of itself. */
export interface Envelope {
  /** `undefined` for a new association. */
  record: string | undefined;
  version: string;
  locale: Locale;
  isWhole: boolean;
  report: Report | undefined;
}

/** @throws {Refused} where what the form carries unseen is not what a form of ours carries */
export function readEnvelope(answers: ReadonlyMap<string, string>): Envelope {
  const read = (name: string, isGood: (value: string) => boolean) => {
    const value = answers.get(name) ?? '';
    if (!isGood(value)) throw new Refused('intake.badEnvelope', { name: [code(name)] });
    return value;
  };
  const record = read(envelope.record, (value) => value === '' || idPattern.test(value));
  const version = new RegExp(record ? `^[0-9a-f]{${versionLength}}$` : '^$');
  const report = reports.find((each) => each === answers.get(envelope.report));
  read(envelope.report, (value) => value === (report ?? ''));
  return {
    record: record || undefined,
    version: read(envelope.version, (value) => version.test(value)),
    locale: read(envelope.locale, isLocale) as Locale,
    isWhole: answers.get(envelope.whole) === '1',
    report,
  };
}
