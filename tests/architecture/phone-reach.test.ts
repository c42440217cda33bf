import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { root } from '#build/tools.ts';
import { columnsOfBuilds } from '#build/vite/phone-locales.ts';

/** Where what a phone may load is at home. */
const home =
  /^src\/(?:base|i18n|site\/views)\/|^src\/features\/[^/]+\/(?:phone|view)\/|^src\/features\/volunteering\/personal-data\//;

/** What phones load besides, and why it does not stand in a `phone/`. */
const allowed: Record<string, string> = {
  'src/model/locales.ts': 'the one table of languages, small enough for a phone',
  'src/model/country.ts': 'the country’s clock',
  'src/model/country-day.ts': 'today by that clock',
  'src/model/record-id.ts': 'what may be an id, before a file of that name is asked for',
  'src/model/route-names.ts': 'names that no record has',
  'src/directory/first-contact.ts': 'one rule of whom to call, which the card asks too',
  'src/features/proposals/form/suggest-hours.ts': 'the form asks as the build does',
  'src/features/proposals/form/country-list.ts': 'the form asks as the build does',
  'src/features/proposals/form/envelope.ts': 'the names under which a form sends',
  'src/features/proposals/form/reference-of.ts':
    'the phone makes the reference that the intake makes',
  'src/features/fit/compare-fit.ts': 'the phone compares as the build does',
  'src/site/components/tell-time.ts': 'the script of the component beside it',
};

/** Scripts that browsers start by themselves, and what takes the place of one that is to go. */
const workers = globSync('src/features/offline/phone/{service-worker,switch-off}.ts', {
  cwd: root,
});

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Scripts of a file: itself, or those of an Astro component that are bundled. */
function listScripts(file: string): string[] {
  if (!file.endsWith('.astro')) return [read(file)];
  const scripts = read(file).matchAll(/<script(?![^>]*\bis:inline\b)[^>]*>([\s\S]*?)<\/script>/g);
  return [...scripts].map(([, script = '']) => script);
}

/** What a script imports by value, at once or later: files by their paths from the root, packages by name. */
function listImports(file: string, script: string): string[] {
  const { importedFiles } = ts.preProcessFile(withoutTypes(script));
  return importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('#')) return `src/${fileName.slice(1)}`;
    return fileName.startsWith('.') ? normalize(join(dirname(file), fileName)) : fileName;
  });
}

/** As the bundler sees it: imports of types alone are gone. */
function withoutTypes(script: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ESNext, jsx: ts.JsxEmit.Preserve };
  return ts.transpileModule(script, { compilerOptions, fileName: 'script.tsx' }).outputText;
}

function hasValues(file: string): boolean {
  return (
    withoutTypes(read(file))
      .replace(/^export \{\};$|^\/\/.*$|\/\*[\s\S]*?\*\//gm, '')
      .trim() !== ''
  );
}

/** A module without its comments; of what is none of ours, nothing. */
function readCode(path: string): string {
  if (!/^src\/.*\.tsx?$/.test(path)) return '';
  return withoutTypes(read(path)).replace(/\/\/.*$|\/\*[\s\S]*?\*\//gm, '');
}

/** All that scripts of pages and islands load, each with what asks for it. */
function followImports(): Map<string, string> {
  const found = new Map(workers.map((file) => [file, 'the browser']));
  const entries = [...globSync('src/**/*.astro', { cwd: root }), ...workers];
  const open = entries.flatMap((file) => listScripts(file).map((script) => ({ file, script })));
  for (const { file, script } of open)
    for (const path of listImports(file, script)) {
      if (found.has(path)) continue;
      found.set(path, file);
      if (/\.tsx?$/.test(path) && existsSync(join(root, path)))
        open.push({ file: path, script: read(path) });
    }
  return found;
}

const reached = followImports();

it('phones load nothing but what is at home in a folder for them, or has a reason', () => {
  const files = [...reached].filter(
    ([path]) => path.startsWith('src/') && !/\.css|\.json/.test(path),
  );
  expect(files.length).toBeGreaterThan(150);
  const strays = files.filter(([path]) => !home.test(path) && !allowed[path]);
  expect(strays.map(([path, by]) => `${path}, for ${by}`)).toEqual([]);
  expect(Object.keys(allowed).filter((path) => !reached.has(path))).toEqual([]);
});

it('phones load no schema and no reader', () => {
  expect(
    [...reached.keys()].filter((path) => /^(?:zod|yaml|astro)\b|^src\/records\//.test(path)),
  ).toEqual([]);
});

it('phones read no column of the locale table that is left out for them', () => {
  const column = new RegExp(`\\b(?:${columnsOfBuilds.join('|')})\\b`);
  const asking = [...reached.keys()].filter(
    (path) => path !== 'src/model/locales.ts' && /\blocale(?:Entry|Table)\b/.test(readCode(path)),
  );
  expect(asking.length).toBeGreaterThan(5);
  expect(asking.filter((path) => column.test(readCode(path)))).toEqual(['src/i18n/format.ts']);
  // There `formatDate` alone reads them, of which a phone loads nothing.
  const dated = [...reached.keys()].filter((path) => /\bformatDate\b/.test(readCode(path)));
  expect(dated).toEqual(['src/i18n/format.ts']);
  // Nor does a page pick a text or name a country. The fallback is written out: no phone looks for it.
  const asks = (pattern: RegExp) =>
    [...reached.keys()].filter((path) => pattern.test(readCode(path)));
  expect(asks(/\b(?:readsOf|reviewedFirst)\b/).sort()).toEqual([
    'src/i18n/format.ts',
    'src/i18n/localized-text.ts',
    'src/model/locales.ts',
  ]);
  expect(asks(/\bfallbackLocale\b/).sort()).toEqual([
    'src/features/offline/phone/caches.ts',
    'src/features/proposals/phone/suggest-countries.ts',
    'src/model/locales.ts',
  ]);
  expect(asks(/\b(?:resolveText|nameCountry|joinNames)\b/).sort()).toEqual([
    // Phones draw its numbers; the build has picked their texts.
    'src/features/help/view/emergency-numbers.tsx',
    'src/i18n/format.ts',
    'src/i18n/localized-text.ts',
  ]);
});

it('what stands in a phone’s folder reaches phones', () => {
  const files = globSync('src/features/*/phone/**/*.{ts,tsx}', { cwd: root });
  const idle = files.filter(
    (file) => !/\.test\.tsx?$|\.d\.ts$/.test(file) && !reached.has(file) && hasValues(file),
  );
  expect(idle).toEqual([]);
});
