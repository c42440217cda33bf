import { type Collection, type Records, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Kind } from '#model/kinds.ts';
import { site as siteSchema } from '#model/site.ts';
import type { RecordFile } from '#records/read-content.ts';
import {
  type WalkedField,
  type WantedField,
  walkFields,
  walkWanted,
} from '#records/walk-fields.ts';
import type { DraftContent } from './check.ts';

type GoodFile<T> = RecordFile<T> & { record: T };

/** The files of a collection that hold a record without an error. */
export function filesOf<C extends Collection>(
  content: Pick<DraftContent, 'files'>,
  collection: C,
): GoodFile<Records[C]>[] {
  return goodFiles(content).filter(
    (file): file is GoodFile<Records[C]> => file.collection === collection,
  );
}

/** Visits every value of every record without an error. */
export function walkContent(
  content: Pick<DraftContent, 'files'>,
  visit: (field: WalkedField & { file: GoodFile<object> }) => void,
): void {
  for (const file of goodFiles(content)) {
    walkFields(file.record, describeFields(schemas[file.collection]), (field) =>
      visit({ ...field, file }),
    );
  }
}

const ofKind = new Map<Kind, WantedField>();

/** Visits every value of one kind: every place, every opening hours. */
export function walkKind(
  content: Pick<DraftContent, 'files'>,
  kind: Kind,
  visit: (field: Omit<WalkedField, 'node'> & { file: GoodFile<object> }) => void,
): void {
  const isWanted = ofKind.get(kind) ?? ((node) => node.kind === kind);
  ofKind.set(kind, isWanted);
  walkSome(content, isWanted, visit);
}

/** Visits the values of those fields that are looked for: a province has a hundred others. */
export function walkSome(
  content: Pick<DraftContent, 'files'>,
  isWanted: WantedField,
  visit: (field: WalkedField & { file: GoodFile<object> }) => void,
): void {
  for (const file of goodFiles(content))
    walkWanted(file.record, describeFields(schemas[file.collection]), isWanted, (field) =>
      visit({ ...field, file }),
    );
}

/** Visits also what a deployment sets: it names records and telephones as records do. */
export function walkSomeAndSite(
  content: DraftContent,
  isWanted: WantedField,
  visit: (field: WalkedField & { file: Pick<RecordFile, 'record' | 'report'> }) => void,
): void {
  walkSome(content, isWanted, visit);
  const { site, siteFile } = content;
  if (site)
    walkWanted(site, describeFields(siteSchema), isWanted, (field) =>
      visit({ ...field, file: siteFile }),
    );
}

function goodFiles(content: Pick<DraftContent, 'files'>): GoodFile<object>[] {
  return content.files.filter((file): file is GoodFile<object> => file.record !== undefined);
}
