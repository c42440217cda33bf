import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDirectory, type Directory } from '#directory/directory.ts';
import { compareFields } from '#features/review/compare-values.ts';
import { createReviewContext } from '#features/review/review-context.ts';
import { writeLines } from '#features/review/write-text.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { association as schema } from '#model/associations.ts';
import { collections } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Site } from '#model/site.ts';
import type { Content } from '#records/read-content.ts';
import { DoubleTable } from './doubles/double-table.ts';
import { readKnownAssociations } from './known-list.ts';
import type { Mapping } from './mapping/mapping.ts';
import { openSource } from './read/open-source.ts';
import { sayEvidence } from './report/say-reason.ts';
import type { ImportTools } from './write/import-tools.ts';
import { titleInItsLanguage } from './write/list-source.ts';
import { type OtherRecords, RecordGate } from './write/record-gate.ts';
import { RecordStore } from './write/record-store.ts';
import { WrittenTexts } from './write/written-texts.ts';

/** The folders that an import reads and writes. */
export interface ImportFolders {
  /** The content folder of the directory. */
  content: string;
  /** The content folder that records are written into. */
  out: string;
  /** Where the report, the mapping and the table of doubles are. */
  report: string;
}

/** Files beside the report that the next import reads. */
export const besideReport = { doubles: 'doubles.csv', written: 'written.txt' };

/** The vocabularies and places of the directory, without its associations. */
export function directoryOf({ files }: OtherRecords, today: string): Directory {
  const list = Object.fromEntries(
    collections.map((collection) => [
      collection,
      files.flatMap((file) => (file.collection === collection && file.record ? [file.record] : [])),
    ]),
  ) as unknown as Directory['list'];
  return createDirectory(list, [], {} as Site, { today });
}

interface Opening {
  folders: ImportFolders;
  world: OtherRecords;
  directory: Directory;
  source: Mapping['source'];
  isTrial: boolean;
  locale: IssueLocale;
  /** ISO day. */
  today: string;
}

/** Everything that taking rows in needs; reads each association that is there once. */
export async function openTools(opening: Opening): Promise<ImportTools> {
  const { folders, world, directory, source, isTrial, locale, today } = opening;
  const { content, out, report } = folders;
  const store = new RecordStore(content, out, isTrial);
  const known = await readKnownAssociations(store, world);
  const { byId } = directory;
  const { title, publisher, ...list } = source;
  return {
    list: {
      ...list,
      title: titleInItsLanguage(title),
      ...(publisher && { publisher: titleInItsLanguage(publisher) }),
    },
    known,
    store,
    directory,
    gate: new RecordGate(world, (id) => known.isTaken(id), today),
    doubles: await readDoubles(join(report, besideReport.doubles)),
    written: new WrittenTexts(
      await readFile(join(report, besideReport.written), 'utf8').catch(() => ''),
    ),
    namePlace: ({ city, province }) => city ?? byId.provinces.get(province ?? '')?.name,
    tellChange: createTeller(world, locale),
    tellEvidence: (evidence) => sayEvidence(evidence, locale),
    today,
  };
}

/** The table in which somebody has decided, in whatever form a spreadsheet has saved it. */
async function readDoubles(path: string): Promise<DoubleTable> {
  const rows: Record<string, string>[] = [];
  const source = await openSource(path);
  for (const table of source.tables)
    for await (const { values } of table.rows())
      rows.push(
        Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])),
      );
  await source.close();
  return new DoubleTable(rows);
}

/** Says what a record would say otherwise, as a review does. */
function createTeller(
  { files, provinces }: OtherRecords,
  locale: IssueLocale,
): ImportTools['tellChange'] {
  const known = { files, records: { provinces } } as unknown as Content;
  const context = createReviewContext(known, known, locale);
  const { properties = {}, ...rest } = describeFields(schema);
  // What names the list is no news to whoever decides.
  const { sources, identifiers, ...told } = properties;
  const fields = { ...rest, properties: told };
  return (before, after) =>
    writeLines(compareFields(before, after, fields, [], context), '', '')
      // A spreadsheet takes a line that begins with a hyphen for a formula.
      .map((line) => line.replace(/^(\s*)- /, '$1• '))
      .join('\n');
}
