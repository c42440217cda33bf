/**
 * Writes a content folder with invented associations beside the real vocabularies and places, to see
 * how the site behaves at scale. `npm run synth -- --records 10000 --out /tmp/synthetic`
 */
import { parseArgs } from 'node:util';
import { locateOutput, refuseForeign } from '#build/output/check-output.ts';
import { writeFolder } from '#build/output/replace-folder.ts';
import { root } from '#build/tools.ts';
import { contentFolder } from '#records/content-folder.ts';
import { readContent } from '#records/read-content.ts';
import { makeAssociation } from '#testing/synthetic/make-association.ts';
import { createRandom } from '#testing/synthetic/random.ts';
import { findForeignContent, writeContent } from '#testing/synthetic/write-content.ts';
import { runCommand, UsageError } from '../shared/choose-files.ts';

const usage = 'npm run synth -- [--records 1000] --out <folder> [--seed 1]';

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      records: { type: 'string', default: '1000' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  if (!values.out) throw new UsageError('--out names the folder to write into.');
  const records = readCount('--records', values.records);
  const seed = readCount('--seed', values.seed);
  const real = contentFolder();
  const asked = { path: values.out, option: '--out', root, content: [real] };
  const out = locateOutput(asked);
  refuseForeign(asked, findForeignContent(out));
  const { records: vocabularies } = await readContent(real);
  const random = createRandom(seed);
  const associations = Array.from({ length: records }, (_, index) =>
    makeAssociation(index + 1, vocabularies, random),
  );
  await writeFolder(out, (folder) => writeContent(folder, associations));
  console.log(`${records} synthetic associations in ${out}`);
  return 0;
});

function readCount(option: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`${option} is a whole number, not “${text}”.`);
}
