/** Makes the list of who is to be asked whether their record is still true, with a ready message for each. */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { locateOutput } from '#build/output/check-output.ts';
import { root } from '#build/tools.ts';
import { listSigns } from '#features/signs/list-signs.ts';
import { readLeads } from '#features/verification/leads.ts';
import { makeWorklist } from '#features/verification/worklist.ts';
import { writeWorklistCsv, writeWorklistHtml } from '#features/verification/write-worklist.ts';
import { issueLocales } from '#i18n/describe-issue.ts';
import { sayVerification } from '#i18n/say-verification.ts';
import type { Records } from '#model/collections.ts';
import { readCountryDay } from '#model/country-day.ts';
import { readAddressHistory } from '#records/address-history.ts';
import { contentFolder } from '#records/content-folder.ts';
import { readCollection, readSite } from '#records/read-content.ts';
import { replaceFile } from '#records/replace-file.ts';
import { suggestRecord } from '#records/suggest.ts';
import { oneOf, requireContent, runCommand, UsageError } from '../shared/choose-files.ts';
import { guessLocale } from '../shared/guess-locale.ts';
import { readAge } from '../shared/read-age.ts';

const levels = ['declared', 'confirmed', 'checked'] as const;

const usage = `npm run ask -- [--older-than 12m] [--province <id>] … [--level ${levels.join('|')}] [--out worklist] [--lang ${issueLocales.join('|')}]

  --older-than  who was verified so long ago is asked again: 12m for months, 2y for years, 30d for days
  --province    only those who are in a province, or work there; may be given again
  --level       only records of this level
  --out         the folder of worklist.html, to work through on a phone, and worklist.csv
  --lang        the language of the list; that of your system, or English, when left out

TWIZA_CONTENT=<folder> asks the associations of another content folder; leads lie beside it, in leads/.`;

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      'older-than': { type: 'string', default: '12m' },
      province: { type: 'string', multiple: true },
      level: { type: 'string' },
      out: { type: 'string', default: 'worklist' },
      lang: { type: 'string', default: guessLocale() as string },
    },
  });
  const locale = oneOf(issueLocales, values.lang, '--lang');
  const level = values.level === undefined ? undefined : oneOf(levels, values.level, '--level');
  const today = readCountryDay();
  const before = readAge(values['older-than'], today, '--older-than');
  requireContent();
  const content = contentFolder();
  const out = locateOutput({ path: values.out, option: '--out', root, content: [content] });
  const provinces = await readRecords(content, 'provinces');
  for (const id of values.province ?? []) {
    if (provinces.some((province) => province.id === id)) continue;
    const known = provinces.map((record) => ({ id: record.id, record }));
    const near = suggestRecord(id, known);
    throw new UsageError(`There is no province “${id}”.${near ? ` Did you mean ${near}?` : ''}`);
  }
  const { record: site } = await readSite(content);
  const leads = await readLeads(content);
  for (const { file, record } of leads)
    if (!record) console.error(sayVerification('ask.broken', { file }, locale));
  const associations = await readRecords(content, 'associations');
  const signs = listSigns(await readAddressHistory(), associations, today);
  const items = makeWorklist(
    associations,
    leads.flatMap(({ record }) => record ?? []),
    { today, before, level, provinces: values.province, signs },
  );
  const names = new Map(provinces.map(({ id, name }) => [id, name]));
  const writing = {
    locale,
    site: (site?.url ?? '').replace(/\/$/, ''),
    today,
    nameProvince: (id: string) => names.get(id),
  };
  const files = { file: join(out, 'worklist.html'), table: join(out, 'worklist.csv') };
  await replaceFile(files.file, writeWorklistHtml(items, writing));
  await replaceFile(files.table, writeWorklistCsv(items, writing));
  console.log(sayVerification('ask.count', { count: items.length }, locale));
  const shown = { file: relative('.', files.file), table: relative('.', files.table) };
  console.log(sayVerification('ask.written', shown, locale));
  return 0;
});

/** Records without an error, in the order of their ids. */
async function readRecords<C extends 'associations' | 'provinces'>(
  content: string,
  collection: C,
): Promise<Records[C][]> {
  const files = await readCollection(content, collection);
  return files.flatMap(({ record }) => (record ? [record as Records[C]] : []));
}
