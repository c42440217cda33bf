/**
 * Joins parts of a site that several machines built, each with some of the locales, into the whole.
 * `TWIZA_LOCALES=ar,fr TWIZA_OUT=part-1 npm run build`, and so on; then `npm run join -- part-1 part-2`
 */
import { parseArgs } from 'node:util';
import { locateOutput, refuseForeign } from '#build/output/check-output.ts';
import { findForeign } from '#build/output/own-site.ts';
import { writeFolder } from '#build/output/replace-folder.ts';
import { joinParts } from '#build/parallel/join-parts.ts';
import { root } from '#build/tools.ts';
import { contentFolder } from '#records/content-folder.ts';
import { runCommand, UsageError } from '../shared/choose-files.ts';

const usage = 'npm run join -- <folder> … [--out dist]';

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string', default: 'dist' } },
  });
  if (!positionals.length) throw new UsageError('Name the folders that are to be joined.');
  const asked = { path: values.out, option: '--out', root, content: [contentFolder()] };
  const out = locateOutput(asked);
  refuseForeign(asked, findForeign(out));
  await writeFolder(out, async (folder) => joinParts(positionals, folder));
  console.log(`The whole site is in ${values.out}.`);
  return 0;
});
