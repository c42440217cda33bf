import type { FoundPerson } from '#cleaning/leave-out-persons.ts';
import type { Untaken } from '#cleaning/untaken.ts';
import type { Directory } from '#directory/directory.ts';
import type { Mapping } from '#features/import/mapping/mapping.ts';
import type { Vocabulary } from '#features/import/vocabularies/vocabulary.ts';
import type { Association } from '#model/associations.ts';

/** A value of a row that is not taken as it stands: its column, its words, and a code `unsettled.<why>`. */
export interface UnsettledCell extends Untaken {
  column: string;
}

/** Somebody who is left out of the record, and the column that had them. */
export interface LeftOutPerson extends FoundPerson {
  column: string;
}

/**
 * A record without what only the writer of files decides: who looked at it. An id has only what comes from an
 * export of a directory like this one.
 */
export type DraftRecord = Partial<Omit<Association, 'verification'>>;

/** What is made of the rest of a row where its columns do not say it. */
export type MadeField = 'summary' | 'focusAreas';

/** What a row says of an association. */
export interface DraftedAssociation {
  record: DraftRecord;
  /** The id that the file gives the association. */
  externalId?: string;
  /** Ids that other registers give it, by the register as the file writes it. */
  otherIds?: { scheme: string; value: string }[];
  unsettled: UnsettledCell[];
  persons: LeftOutPerson[];
  /** Why no record can be made of the row: `unsettled.<why>`. */
  refused?: UnsettledCell;
  /** Fields that no column says: they were made of the others. */
  made?: readonly MadeField[];
}

export interface DraftContext {
  directory: Directory;
  vocabulary: Vocabulary;
  mapping: Mapping;
  /** ISO */
  today: string;
  /** Names, mobiles and private mails stay in the texts: only where somebody has told so. */
  keepsPersons?: boolean;
}
