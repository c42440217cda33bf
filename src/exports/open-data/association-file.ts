import type { Directory } from '#directory/directory.ts';
import { type FirstContact, findFirstContact } from '#directory/first-contact.ts';
import { listReaderGaps, type ReaderGap } from '#directory/reader-gaps.ts';
import { publicRecord } from '#features/help/public-record.ts';
import { findSensitiveSubjects } from '#features/help/sensitive.ts';
import type { Association } from '#model/associations.ts';

/** What `/data/associations/<id>.json` holds: the record from which the form that corrects it is filled. */
export interface AssociationFile {
  /** First in the file: of such a record a phone keeps nothing. */
  isSensitive?: true;
  /** The name that git gives to the record’s file; an answer says which text it corrects. */
  version?: string;
  record: Association;
  /** What the record has beside and this file has not; a form that is sent back does not empty it. */
  withheld?: readonly string[];
  /** How a form shows values that people do not say as a record does: telephones, hours. */
  shown: object;
  /** Whom to write to first, and how. */
  reach?: FirstContact;
  /** What the record leaves open that its reader asks, for the form to say. */
  gaps?: readonly ReaderGap[];
}

/** The file of one association, without a blank, as every phone that opens the form loads it. */
export function writeAssociationFile(
  association: Association,
  directory: Directory,
  shown: object,
): string {
  const version = directory.versions.get(association.id);
  const { record, withheld } = publicRecord('associations', association, directory);
  const gaps = listReaderGaps(association, directory.today);
  const about = { collection: 'associations', id: association.id } as const;
  const file: AssociationFile = {
    ...(findSensitiveSubjects(about, directory).length > 0 && { isSensitive: true }),
    ...(version && { version }),
    record,
    ...(withheld.length > 0 && { withheld }),
    shown,
    ...(record.contacts && { reach: findFirstContact(record.contacts) }),
    ...(gaps.length > 0 && { gaps }),
  };
  return JSON.stringify(file);
}
