import { createDirectory, type Directory } from '#directory/directory.ts';
import { publicRecord } from '#features/help/public-record.ts';
import { type Collection, type Records, schemas } from '#model/collections.ts';
import { readCountryDay } from '#model/country-day.ts';
import type { Site } from '#model/site.ts';
import { attachmentOf } from '#records/attachments.ts';
import type { ContentFile } from '#records/list-files.ts';
import { type RecordFile, readContentFiles } from '#records/read-content.ts';
import { writeRecord } from '#records/write-record.ts';

/** More than a visitor would look at; a demonstration of ten thousand records is none. */
const mostFiles = 2000;

/**
 * The files that a demonstration holds in memory, by their path in the repository. Everybody may copy them: a
 * record says no more than in any other file of the site, and one that cannot be read is left out.
 */
export async function listDemoFiles(
  files: readonly ContentFile[],
): Promise<Record<string, string>> {
  const content = await readContentFiles(files, (path) => path);
  const { records } = content;
  const directory = createDirectory(records, [], {} as Site, { today: readCountryDay() });
  const read = new Map(content.files.map((file) => [file.file, file]));
  const held = files.filter(
    ({ path, isPlain }) => isPlain && !path.endsWith('README.md') && !attachmentOf(path),
  );
  const shown = held.slice(0, mostFiles).map(async (file) => {
    const record = read.get(file.path);
    const text = record ? writeShown(record, directory) : await file.read();
    return text === undefined ? [] : [[`content/${file.path}`, text] as const];
  });
  return Object.fromEntries((await Promise.all(shown)).flat());
}

/** The text of a file, without its comments where something of it is left out. */
function writeShown(file: RecordFile, directory: Directory): string | undefined {
  if (!file.record) return;
  const collection: Collection = file.collection;
  const record = file.record as Records[Collection];
  const shown = publicRecord(collection, record, directory);
  if (shown.withheld.length === 0) return file.text;
  return writeRecord(shown.record, schemas[collection]);
}
