import type { Directory } from '#directory/directory.ts';
import type { Association } from '#model/associations.ts';
import { publicRecord } from './public-record.ts';

/** What `/data/associations/<id>.json` holds: the record from which the form that corrects it is filled. */
export interface AssociationFile {
  /** The name that git gives to the record’s file; an answer says which text it corrects. */
  version?: string;
  record: Association;
  /** What the record has beside and this file has not; a form that is sent back does not empty it. */
  withheld?: readonly string[];
}

/** The file of one association, without a blank, as every phone that opens the form loads it. */
export function writeAssociationFile(association: Association, directory: Directory): string {
  const version = directory.versions.get(association.id);
  const { record, withheld } = publicRecord('associations', association, directory);
  const file: AssociationFile = {
    ...(version && { version }),
    record,
    ...(withheld.length > 0 && { withheld }),
  };
  return JSON.stringify(file);
}
