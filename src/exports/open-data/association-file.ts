import type { Directory } from '#directory/directory.ts';
import { type FirstContact, findFirstContact } from '#directory/first-contact.ts';
import { listReaderGaps, type ReaderGap } from '#directory/reader-gaps.ts';
import { publicRecord } from '#features/help/public-record.ts';
import { findSensitiveSubjects } from '#features/help/sensitive.ts';
import type { Association } from '#model/associations.ts';
import type { ProposedCollection, Records } from '#model/collections.ts';

/** What `/data/associations/<id>.json` holds: the record from which the form that corrects it is filled. */
export interface FormFile<C extends ProposedCollection = ProposedCollection> {
  /** First in the file: of such a record a phone keeps nothing. */
  isSensitive?: true;
  /** The name that git gives to the record’s file; an answer says which text it corrects. */
  version?: string;
  record: Records[C];
  /** What the record has beside and this file has not; a form that is sent back does not empty it. */
  withheld?: readonly string[];
  /** How a form shows values that people do not say as a record does: telephones, hours. */
  shown?: object;
  /** Whom to write to first, and how. */
  reach?: FirstContact;
  /** What the record leaves open that its reader asks, for the form to say. */
  gaps?: readonly ReaderGap[];
}

/** How a form shows the values of a record: of what a file leaves out nothing is shown either. */
type Show = (
  collection: ProposedCollection,
  record: object,
  directory: Directory,
) => object | undefined;

/** The file of one association, without a blank, as every phone that opens the form loads it. */
export function writeAssociationFile(
  association: Association,
  directory: Directory,
  show: Show,
): string {
  const gaps = listReaderGaps(association, directory.today);
  const file = describeForm('associations', association, directory, show);
  const { contacts } = file.record;
  return JSON.stringify({
    ...file,
    ...(contacts && { reach: findFirstContact(contacts) }),
    ...(gaps.length > 0 && { gaps }),
  });
}

/** From what the form that corrects a record is filled: the record as everybody may copy it. */
export function describeForm<C extends ProposedCollection>(
  collection: C,
  whole: Records[C],
  directory: Directory,
  show: Show,
): FormFile<C> {
  const { id } = whole;
  const version = directory.versions.get(`${collection}/${id}`);
  const { record, withheld } = publicRecord(collection, whole, directory);
  const shown = show(collection, record, directory);
  return {
    ...(findSensitiveSubjects({ collection, id }, directory).length > 0 && { isSensitive: true }),
    ...(version && { version }),
    record,
    ...(withheld.length > 0 && { withheld }),
    ...(shown && { shown }),
  };
}
