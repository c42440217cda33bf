/**
 * Writes what is generated from the schemas: JSON Schemas, data dictionary, the README of each
 * content folder, editor settings; from the routes the names that they take; from the checks their
 * lists; from `layers.json` the rules of the linter and the tour of the README; from the filters what the
 * phone is told of them; from the locale table the tables of catalogues; from the
 * tables of headers and redirects `public/_headers` and a part of `netlify.toml`; from
 * the evidence of Tamazight its review.
 * Every catalogue gets the keys that it lacks, each with an empty text. With `--check` it writes nothing and
 * fails on what drifted.
 */
import { existsSync, readFileSync } from 'node:fs';
import { glob, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { headerRules } from '#build/headers/header-rules.ts';
import { redirects } from '#build/headers/redirects.ts';
import { writeHeadersFile, writeNetlifyRedirects } from '#build/headers/write-hosts.ts';
import {
  filtersByKindPath,
  writeFiltersByKind,
} from '#features/search/build/write-filters-by-kind.ts';
import { completeCatalogs } from '#model/generate/catalog-files.ts';
import { findDrift } from '#model/generate/find-drift.ts';
import { generateFiles } from '#model/generate/generated-files.ts';
import { writeLanguageOptions } from '#model/generate/locale-blocks.ts';
import { schemaTable } from '#model/generate/schema-table.ts';
import { contentFolder } from '#records/content-folder.ts';
import { replaceFile } from '#records/replace-file.ts';
import { generateCheckLists, readModules } from '#validation/generate/check-lists.ts';
import { checkCatalogs, readCatalog } from '../shared/check-catalogs.ts';
import { runCommand } from '../shared/choose-files.ts';
import { findMissingPages } from '../shared/find-missing-pages.ts';
import { checkLayerTable, generateLayerFiles } from '../shared/layers.ts';
import { checkTamazight, reviewPath, writeTamazightReview } from '../shared/tamazight.ts';

const usage = `npm run generate [-- --check]

  --check    write nothing, and fail when a file is not as it would be written`;

/** Files of which a part follows from a table of the code. */
const writtenBlocks = {
  'netlify.toml': (settings: string) => writeNetlifyRedirects(settings, redirects),
  '.github/ISSUE_TEMPLATE/words.yml': writeLanguageOptions,
};

await runCommand(usage, async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const root = join(import.meta.dirname, '../..');
  // The guides belong to our own folders: a fixture or another country's content has its own.
  const isOurs = contentFolder() === join(root, 'content');
  // Names of services and places stand in the review of Tamazight: without content there is none.
  const hasNames = isOurs && existsSync(join(root, 'content/site.yaml'));
  const routes = await Array.fromAsync(glob('**/*.{astro,ts}', { cwd: join(root, 'src/pages') }));
  const names = routes.map((route) => route.replaceAll('\\', '/'));
  const rewritten = Object.entries(writtenBlocks).map(
    ([path, write]) => [path, write(readFileSync(join(root, path), 'utf8'))] as const,
  );
  const files = new Map(
    [
      ...generateFiles(schemaTable, names),
      ...completeCatalogs(schemaTable, (path) => readCatalog(join(root, path))),
      ...generateCheckLists(await readModules(join(root, 'src/validation'))),
      ...generateLayerFiles(root),
      [filtersByKindPath, writeFiltersByKind()] as const,
      ['public/_headers', writeHeadersFile(headerRules)] as const,
      ...(hasNames ? [[reviewPath, await writeTamazightReview(root)] as const] : []),
      ...rewritten,
    ].filter(([path]) => isOurs || !path.startsWith('content/')),
  );
  const patterns = ['public/schema/*.json', ...(isOurs ? ['content/*/README.md'] : [])];
  const drift = await findDrift(files, root, patterns);

  const tamazight = hasNames ? await checkTamazight(root) : [];
  const listProblems = () => [
    ...checkLayerTable(root),
    ...checkCatalogs(root),
    ...(isOurs ? findMissingPages(root) : []),
    ...tamazight,
  ];

  if (values.check) {
    for (const { path, problem } of drift)
      console.error(`${path}: ${problem}. Run npm run generate.`);
    const problems = listProblems();
    for (const problem of problems) console.error(problem);
    if (drift.length > 0 || problems.length > 0) return 1;
    console.log(`${files.size} generated files are up to date.`);
    return 0;
  }
  for (const { path, problem } of drift) {
    if (problem === 'superfluous') await rm(join(root, path));
    else await replaceFile(join(root, path), files.get(path) ?? '');
    console.log(`${problem === 'superfluous' ? 'removed' : 'wrote'} ${path}`);
  }
  console.log(`${files.size} generated files, ${drift.length} changed.`);
  // Words and pages that it cannot write: whoever adds a field or a language writes them next.
  for (const problem of listProblems()) console.log(problem);
  return 0;
});
