/**
 * Gives every province without a star its place on the star map; `--all` arranges all of them anew.
 *
 *     node scripts/once/arrange-stars.ts [--all]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { arrangeStars } from '#features/map/arrange-stars.ts';
import { type Province, province } from '#model/territories.ts';
import { contentFolder } from '#records/content-folder.ts';
import { parseYaml } from '#records/parse-yaml.ts';
import { readCollection } from '#records/read-content.ts';
import { replaceFile } from '#records/replace-file.ts';
import { writeRecord } from '#records/write-record.ts';
import { orUsage } from '../shared/read-options.ts';

const options = { all: { type: 'boolean', default: false } } as const;
const { values } = orUsage('node scripts/once/arrange-stars.ts [--all]', () =>
  parseArgs({ options }),
);
const files = await readCollection(contentFolder(), 'provinces');
const provinces = files.flatMap((file) =>
  file.record ? [{ file, record: file.record as Province }] : [],
);
const stars = arrangeStars(
  provinces.map(({ record }) => (values.all ? { id: record.id, center: record.center } : record)),
);

for (const [index, { file, record }] of provinces.entries()) {
  const { document } = parseYaml(file.text, file.file);
  const text = writeRecord({ ...record, star: stars[index] }, province, document);
  await replaceFile(join(contentFolder(), 'provinces', `${file.id}.yaml`), text);
}
console.log(`Arranged the stars of ${provinces.length} provinces.`);
const refused = files.length - provinces.length;
if (refused > 0) {
  console.error(`Left out ${refused} files with errors: run npm run check.`);
  process.exitCode = 1;
}
