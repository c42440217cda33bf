/**
 * Writes what is generated from the schemas: JSON Schemas, data dictionary, the README of each
 * content folder, editor settings. With `--check` it writes nothing and fails on what drifted.
 *
 *     npm run generate [-- --check]
 */
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { findDrift } from '#exports/find-drift.ts';
import { generateFiles } from '#exports/generated-files.ts';
import { schemaTable } from '#exports/schema-table.ts';
import { contentFolder } from '#files/content-folder.ts';
import { replaceFile } from '#files/replace-file.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = join(import.meta.dirname, '..');
const content = relative(root, contentFolder()).replaceAll('\\', '/');
const files = generateFiles(schemaTable, content);
const drift = await findDrift(files, root, ['public/schema/*.json', `${content}/*/README.md`]);

if (values.check) {
  for (const { path, problem } of drift)
    console.error(`${path}: ${problem}. Run npm run generate.`);
  if (drift.length > 0) process.exitCode = 1;
  else console.log(`${files.size} generated files are up to date.`);
} else {
  for (const { path, problem } of drift) {
    if (problem === 'superfluous') await rm(join(root, path));
    else await replaceFile(join(root, path), files.get(path) ?? '');
    console.log(`${problem === 'superfluous' ? 'removed' : 'wrote'} ${path}`);
  }
  console.log(`${files.size} generated files, ${drift.length} changed.`);
}
