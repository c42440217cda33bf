import { type Collection, collections, schemas } from '#model/collections.ts';
import { readCountryDay } from '#model/country-day.ts';
import { isLocale } from '#model/locales.ts';
import { site } from '#model/site.ts';
import type { Issue } from '#records/issue.ts';
import type { RecordFile } from '#records/read-content.ts';
import { readPage } from '#records/read-page.ts';
import { type ReadRecord, readRecord } from '#records/read-record.ts';
import { writeRecord } from '#records/write-record.ts';
import type { DraftContent, LightCheck } from '#validation/check.ts';
import { lightChecks } from '#validation/light-checks.ts';
import type { Draft } from './draft.ts';
import { type KnownRecord, loadNames } from './names.ts';
import { pageFormat } from './page-format.ts';

/** The settings of a draft that is a record: no check of a record asks for them. */
const noSettings = {
  ...readRecord('', 'content/site.yaml', site),
  file: 'content/site.yaml',
  text: '',
};

/**
 * What `npm run check` will say of a draft, before anything is sent: what the schema refuses, and what
 * the light checks find. The heavy ones run on the pull request.
 */
export async function checkDraft(
  draft: Draft,
  checks: readonly LightCheck[] = lightChecks,
): Promise<Issue[]> {
  const { file, content, issues } = await readDraftFile(draft);
  if (!content) return issues;
  const today = readCountryDay();
  const found = checks.flatMap(({ check }) => check(content, { today }));
  return found.filter((issue) => issue.file === file && issue.severity === 'error');
}

interface DraftFile {
  file: string;
  issues: Issue[];
  /** Without an error of its own, the draft among all that is known. */
  content?: DraftContent;
}

async function readDraftFile({ collection, path, data }: Draft): Promise<DraftFile> {
  if (collection === 'pages') return readPageDraft(pageFormat.toFile(data), path);
  if (collection === 'site') return readSettings(writeRecord(data, site), path);
  const text = writeRecord(data, schemas[collection]);
  const file = path || `content/${collection}/${data.id ?? ''}.yaml`;
  const read: ReadRecord<unknown> = readRecord<unknown>(text, file, schemas[collection]);
  if (!read.record) return { file, issues: read.issues };
  const draft: RecordFile = { ...read, collection, id: nameOf(file), file, text };
  const files = [draft, ...(await listKnownFiles(draft))];
  return { file, issues: [], content: { files, pages: [], site: undefined, siteFile: noSettings } };
}

function readPageDraft(text: string, file: string): DraftFile {
  const { page, issues, canonical } = readPage(text, file);
  const [id = '', locale = ''] = file.replace(/\.md$/, '').split('/').slice(-2);
  if (!page || issues.length > 0 || !isLocale(locale)) return { file, issues };
  const pages = [{ ...page, id, locale, file, text, canonical }];
  return { file, issues, content: { files: [], pages, site: undefined, siteFile: noSettings } };
}

async function readSettings(text: string, file: string): Promise<DraftFile> {
  const read = readRecord(text, file, site);
  if (!read.record) return { file, issues: read.issues };
  const files = await listKnownFiles();
  const siteFile = { ...read, file, text };
  return { file, issues: [], content: { files, pages: [], site: read.record, siteFile } };
}

/** The records that the site knows, as far as it knows them: enough to be named by others. */
async function listKnownFiles(draft?: RecordFile): Promise<RecordFile[]> {
  const lists = await Promise.all(
    collections.map(async (collection) => {
      const known = Object.entries(await loadNames(collection));
      return known.map(([id, record]) => makeKnownFile(collection, id, record));
    }),
  );
  return lists.flat().filter(({ collection, id }) => {
    return collection !== draft?.collection || id !== draft.id;
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
