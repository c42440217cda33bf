import { type Collection, collections, schemas } from '#model/collections.ts';
import { readCountryDay } from '#model/country-day.ts';
import { site } from '#model/site.ts';
import type { Issue } from '#records/issue.ts';
import type { Content, RecordFile } from '#records/read-content.ts';
import { readPage } from '#records/read-page.ts';
import { type ReadRecord, readRecord } from '#records/read-record.ts';
import { writeRecord } from '#records/write-record.ts';
import { appealAuthorised } from '#validation/appeal-authorised.ts';
import type { Check } from '#validation/check.ts';
import { datesInOrder } from '#validation/dates-in-order.ts';
import { hoursInOrder } from '#validation/hours-in-order.ts';
import { lookAlike } from '#validation/look-alike.ts';
import { noPersonalData } from '#validation/no-personal-data.ts';
import { phoneValid } from '#validation/phone-valid.ts';
import { precisionFits } from '#validation/precision-fits.ts';
import { provinceInRegion } from '#validation/province-in-region.ts';
import { referencesExist } from '#validation/references-exist.ts';
import { socialHost } from '#validation/social-host.ts';
import { wishExpires } from '#validation/wish-expires.ts';
import type { Draft } from './draft.ts';
import { type KnownRecord, loadNames } from './names.ts';
import { pageFormat } from './page-format.ts';

/**
 * What the gate will look at again that needs this record alone, or names of others. The outlines of
 * the provinces, the search for duplicates and the reader of hours that others use are too heavy for a
 * phone; a pull request has them.
 */
const ownChecks: readonly Check[] = [
  referencesExist,
  lookAlike,
  provinceInRegion,
  precisionFits,
  phoneValid,
  socialHost,
  hoursInOrder,
  datesInOrder,
  wishExpires,
  appealAuthorised,
  noPersonalData,
];

/** What the gate will say of a draft, before anything is sent. */
export async function checkDraft({ collection, path, data }: Draft): Promise<Issue[]> {
  if (collection === 'pages') return readPage(pageFormat.toFile(data), path).issues;
  if (collection === 'site') return readRecord(writeRecord(data, site), path, site).issues;
  const text = writeRecord(data, schemas[collection]);
  const file = path || `content/${collection}/${data.id ?? ''}.yaml`;
  const read: ReadRecord<unknown> = readRecord<unknown>(text, file, schemas[collection]);
  if (!read.record) return read.issues;
  const draft: RecordFile = { ...read, collection, id: nameOf(file), file, text };
  const content = { files: [draft, ...(await listKnownFiles(draft))] } as Content;
  const today = readCountryDay();
  const found = ownChecks.flatMap(({ check }) => check(content, { today }));
  return found.filter((issue) => issue.file === file && issue.severity === 'error');
}

/** The records that the site knows, as far as it knows them: enough to be named by others. */
async function listKnownFiles(draft: RecordFile): Promise<RecordFile[]> {
  const lists = await Promise.all(
    collections.map(async (collection) => {
      const known = Object.entries(await loadNames(collection));
      return known.map(([id, record]) => makeKnownFile(collection, id, record));
    }),
  );
  return lists.flat().filter(({ collection, id }) => {
    return collection !== draft.collection || id !== draft.id;
  });
}

function makeKnownFile(collection: Collection, id: string, known: KnownRecord): RecordFile {
  const file = `content/${collection}/${id}.yaml`;
  // Only checks of places look into another record: into regions and provinces, for what lies where.
  const isTerritory = collection === 'provinces' || collection === 'regions';
  const record = isTerritory ? { id, ...known } : undefined;
  const report: RecordFile['report'] = (rule, _, values = {}) => {
    return { file, line: 1, column: 1, rule, severity: 'report', field: '', values };
  };
  return { collection, id, file, text: '', record, issues: [], canonical: undefined, report };
}

function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}
