import { type Collection, type Records, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import { site as siteSchema } from '#model/site.ts';
import type { Content, RecordFile } from '#records/read-content.ts';
import { type WalkedField, walkFields } from '#records/walk-fields.ts';

type GoodFile<T> = RecordFile<T> & { record: T };

/** The files of a collection that hold a record without an error. */
export function filesOf<C extends Collection>(
  content: Content,
  collection: C,
): GoodFile<Records[C]>[] {
  return goodFiles(content).filter(
    (file): file is GoodFile<Records[C]> => file.collection === collection,
  );
}

/** Visits every value of every record without an error. */
export function walkContent(
  content: Content,
  visit: (field: WalkedField & { file: GoodFile<object> }) => void,
): void {
  for (const file of goodFiles(content)) {
    walkFields(file.record, describeFields(schemas[file.collection]), (field) =>
      visit({ ...field, file }),
    );
  }
}

/** Visits also what a deployment sets: it names records and telephones as records do. */
export function walkContentAndSite(
  content: Content,
  visit: (field: WalkedField & { file: Pick<RecordFile, 'record' | 'report'> }) => void,
): void {
  walkContent(content, visit);
  const { site, siteFile } = content;
  if (site)
    walkFields(site, describeFields(siteSchema), (field) => visit({ ...field, file: siteFile }));
}

function goodFiles(content: Content): GoodFile<object>[] {
  return content.files.filter((file): file is GoodFile<object> => file.record !== undefined);
}
