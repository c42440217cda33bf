/**
 * Gives every province without a star its place on the star map; `--all` arranges all of them anew.
 *
 *     node scripts/arrange-stars.ts [--all]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { arrangeStars } from '#data/arrange-stars.ts';
import { contentFolder } from '#files/content-folder.ts';
import { parseYaml } from '#files/parse-yaml.ts';
import { readCollection } from '#files/read-content.ts';
import { replaceFile } from '#files/replace-file.ts';
import { writeRecord } from '#files/write-record.ts';
import { type Province, province } from '#schemas/territories.ts';
import { orUsage } from './read-options.ts';

const options = { all: { type: 'boolean', default: false } } as const;
const { values } = orUsage('node scripts/arrange-stars.ts [--all]', () => parseArgs({ options }));
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
