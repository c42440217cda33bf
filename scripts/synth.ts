/**
 * Writes a content folder with invented associations beside the real vocabularies and places, to see
 * how the site behaves at scale. `npm run synth -- --records 10000 --out /tmp/synthetic`
 */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '#files/content-folder.ts';
import { readContent } from '#files/read-content.ts';
import { makeAssociation } from './synth/make-association.ts';
import { createRandom } from './synth/random.ts';
import { writeContent } from './synth/write-content.ts';

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
const random = createRandom(Number(values.seed));
const associations = Array.from({ length: records }, (_, index) =>
  makeAssociation(index + 1, world, random),
);
await writeContent(out, associations);
console.log(`${records} synthetic associations in ${out}`);
