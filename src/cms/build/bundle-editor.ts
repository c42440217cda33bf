import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { collectPackages } from '#build/output/notices/collect-packages.ts';
import { writeNotices } from '#build/output/notices/write-notices.ts';
import { writtenBasePath } from '#build/vite/base-path.ts';
import { constantTokens } from '#build/vite/constant-tokens.ts';
import { patchDecap } from './patch-decap.ts';
import { stubUnusedModules } from './stub-unused-modules.ts';

const root = join(import.meta.dirname, '../../..');
const cache = join(root, 'node_modules/.cache/twiza-editor');

/** Modules that the bundle takes nothing from; a change there needs no new one. */
const elsewhere =
  /\.test\.tsx?$|^(pages|testing)\/|^site\/(layouts|components)\/|^features\/[\w-]+\/page\//;

/**
 * The script and the styles of the editor, which are the same for every site. A bundle is kept until
 * something it is made of changes.
 *
 * @returns the folder that holds it
 */
export async function bundleEditor(): Promise<string> {
  const folder = join(cache, await nameInputs());
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = `${folder}.${process.pid}`;
  try {
    await runVite(unfinished);
    await claimFolder(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  await removeOthers(folder);
  return folder;
}

/**
 * Puts a finished folder in its place. Two builds that start at once make the same folder: the second one to
 * finish leaves that of the first.
 */
export async function claimFolder(finished: string, place: string): Promise<void> {
  try {
    await rename(finished, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  }
}

/** Removes bundles of older code. Unfinished ones, with a dot in their names, belong to builds that run now. */
async function removeOthers(folder: string): Promise<void> {
  const old = (await readdir(cache)).filter(
    (name) => !name.includes('.') && name !== basename(folder),
  );
  for (const name of old) {
    // Another build may be removing the same one: who renames it first does it.
    const leaving = join(cache, `${name}.${process.pid}.old`);
    const isOurs = await rename(join(cache, name), leaving).then(
      () => true,
      () => false,
    );
    if (isOurs) await rm(leaving, { recursive: true, force: true });
  }
}

async function nameInputs(): Promise<string> {
  const source = join(root, 'src');
  const names = (await readdir(source, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(source.length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !elsewhere.test(name))
    .sort();
  const files = [...names.map((name) => join(source, name)), join(root, 'package-lock.json')];
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length)).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/** One bundle serves sites at any path: the editor reads in its own address where it stands. */
const whereEditorIs = "globalThis.location?.pathname.replace(/\\/admin\\/.*/, '') ?? ''";

const opening = `The editor of Twiza is put together from the works below. Their licences ask that these
notices go with every copy. Twiza's own code: MIT, see LICENSES.md in its repository.`;

async function runVite(outDir: string): Promise<void> {
  const packages = new Set<string>();
  await build({
    configFile: false,
    root: join(root, 'src/cms'),
    base: '/admin/',
    // Only the page of the editor names its files from the root; the build of a site says there where it stands.
    experimental: {
      renderBuiltUrl: (_, { hostType }) => (hostType === 'html' ? undefined : { relative: true }),
    },
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    define: { global: 'globalThis', 'process.env': '{}' },
    plugins: [
      stubUnusedModules(),
      patchDecap(),
      collectPackages(packages),
      constantTokens(),
      writtenBasePath(whereEditorIs),
    ],
    // One reader of YAML, though Decap brings an older one.
    resolve: { dedupe: ['yaml'] },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      // Decap comes as one piece.
      chunkSizeWarningLimit: 4000,
      // A file of its own, so that it can be told how to work before the first schema is made.
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\// }] } },
      },
    },
  });
  await writeFile(join(outDir, 'licences.txt'), writeNotices(opening, packages));
}
