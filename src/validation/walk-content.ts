import { type Collection, type Records, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Kind } from '#model/kinds.ts';
import { site as siteSchema } from '#model/site.ts';
import type { RecordFile } from '#records/read-content.ts';
import { type WalkedField, walkFields } from '#records/walk-fields.ts';
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

/** Visits every value of one kind: every place, every opening hours. */
export function walkKind(
  content: Pick<DraftContent, 'files'>,
  kind: Kind,
  visit: (field: Omit<WalkedField, 'node'> & { file: GoodFile<object> }) => void,
): void {
  walkContent(content, ({ node, ...field }) => {
    if (node?.kind === kind) visit(field);
  });
}

/** Visits also what a deployment sets: it names records and telephones as records do. */
export function walkContentAndSite(
  content: DraftContent,
  visit: (field: WalkedField & { file: Pick<RecordFile, 'record' | 'report'> }) => void,
): void {
  walkContent(content, visit);
  const { site, siteFile } = content;
  if (site)
    walkFields(site, describeFields(siteSchema), (field) => visit({ ...field, file: siteFile }));
}

function goodFiles(content: Pick<DraftContent, 'files'>): GoodFile<object>[] {
  return content.files.filter((file): file is GoodFile<object> => file.record !== undefined);
}
