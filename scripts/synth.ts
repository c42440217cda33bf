/**
 * Writes a content folder with invented associations beside the real vocabularies and places, to see
 * how the site behaves at scale. `npm run synth -- --records 10000 --out /tmp/synthetic`
 */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '#files/content-folder.ts';
import { readContent } from '#files/read-content.ts';
import { writeRecord } from '#files/write-record.ts';
import { association } from '#schemas/associations.ts';
import { site } from '#schemas/site.ts';
import { makeAssociation } from './synth/make-association.ts';
import { createRandom } from './synth/random.ts';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '1000' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const real = contentFolder();
const records = Number(values.records);
if (!values.out || !Number.isInteger(records) || records < 0) {
  console.error('Usage: npm run synth -- --records 10000 --out <folder> [--seed 1]');
  process.exit(2);
}
const out = resolve(values.out);
if (!relative(real, out).startsWith('..')) {
  console.error(`Synthetic records stay out of ${real}: choose another folder.`);
  process.exit(2);
}

const { records: world } = await readContent(real);
for (const folder of [
  'focus-areas',
  'audiences',
  'services',
  'skills',
  'regions',
  'provinces',
  'pages',
]) {
  await cp(join(real, folder), join(out, folder), { recursive: true });
}
const name = { ar: 'تويزة (معطيات مخترعة)', fr: 'Twiza (données synthétiques)' };
await writeFile(
  join(out, 'site.yaml'),
  writeRecord({ name, url: 'https://synthetic.example' }, site),
);
await mkdir(join(out, 'associations'), { recursive: true });
const random = createRandom(Number(values.seed));
for (let number = 1; number <= records; number++) {
  const record = makeAssociation(number, world, random);
  await writeFile(join(out, 'associations', `${record.id}.yaml`), writeRecord(record, association));
}
console.log(`${records} synthetic associations in ${out}`);
