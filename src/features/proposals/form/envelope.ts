import type { ProposedCollection } from '#model/collections.ts';
import type { Locale } from '#model/locales.ts';

/**
 * The names under which a form sends what is no field of the record. No field can be called so: keys
 * of the schema have no hyphen.
 */
export const envelope = {
  /** Netlify knows a form by it, and a mail begins with it. */
  form: 'form-name',
  /** What kind of record it is; an association where it is not said. */
  collection: 'x-collection',
  record: 'x-record',
  /** The association that is meant, in the words of whoever corrects it without having seen its record. */
  which: 'x-which',
  /** The hash of the file that the form was made from, as git counts it. */
  version: 'x-version',
  locale: 'x-lang',
  /** Every question is answered, so that a box that is not there was emptied. */
  whole: 'x-all',
  report: 'x-report',
  /** By what one asks what became of it: the phone makes it, or the intake where no script ran. */
  reference: 'x-reference',
  /** The reference of what waits for this association. */
  waiting: 'x-waiting',
  /** The association that is named is not in the directory yet, and comes with a form of its own. */
  unlisted: 'x-unlisted',
  note: 'x-note',
  /** What somebody misses who proposes no record, and where. */
  what: 'x-what',
  where: 'x-where',
  senderName: 'x-name',
  senderReach: 'x-reach',
  /** Nobody sees it; who fills it in is a program. */
  trap: 'x-subject',
  /** What follows it was added by a mail program: a signature. */
  end: 'x-end',
} as const;

export const formName = 'propose';

/** Where a host leads after it took a form: two folders down, where no record can stand. */
export const thanksPath = 'propose/sent/thanks';

/** What a report without a correction says: of a record, or that something is missing. */
export const reports = ['closed', 'moved', 'lack'] as const;
export type Report = (typeof reports)[number];

/** How long the free texts may be; the fields of the record have limits of their own. */
export const limits = { note: 1500, what: 600, sender: 120 } as const;

/** So many first digits of a hash tell the versions of one file apart: earlier forms sent no more. */
export const versionLength = 12;

/** What stands in every form, unseen. */
export function writeHidden(
  locale: Locale,
  collection: ProposedCollection = 'associations',
  record = '',
  version = '',
): [name: string, value: string][] {
  return [
    [envelope.form, formName],
    ...(collection === 'associations'
      ? []
      : [[envelope.collection, collection] as [string, string]]),
    [envelope.record, record],
    [envelope.version, version],
    [envelope.locale, locale],
    [envelope.reference, ''],
  ];
}
