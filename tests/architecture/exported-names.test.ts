import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#build/tools.ts';

/** Names that a framework asks for. */
const askedFor = new Set(['collections']);
const exported = /^export (?:async )?(?:class|type|interface|const|function\*?) (\w+)/gm;

/** Each exported name with the modules that export it. */
function listExports(files: readonly [file: string, text: string][]): Map<string, Set<string>> {
  const modules = new Map<string, Set<string>>();
  for (const [file, text] of files)
    for (const [, name = ''] of text.matchAll(exported))
      modules.set(name, (modules.get(name) ?? new Set()).add(file));
  return modules;
}

function findHomonyms(files: readonly [file: string, text: string][]): string[] {
  return [...listExports(files)]
    .filter(([name, modules]) => modules.size > 1 && !askedFor.has(name))
    .map(([name, modules]) => `${name}: ${[...modules].join(', ')}`);
}

it('finds one name for two ideas', () => {
  expect(
    findHomonyms([
      ['a.ts', 'export type Sheet = 1;\nexport function draw() {}'],
      ['b.tsx', 'export class Sheet {}\nexport const drawn = 1;'],
    ]),
  ).toEqual(['Sheet: a.ts, b.tsx']);
});

it('one exported name means one idea (docs/glossary.md)', () => {
  // Every route of Astro exports the same names.
  const files = globSync('{src,scripts,bench,tests}/**/*.{ts,tsx,mjs}', { cwd: root }).filter(
    (file) => !/\.(?:test|spec)\.|^src[/\\]pages/.test(file),
  );
  const texts = files.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
  expect(listExports(texts.map(([...pair]) => pair)).size).toBeGreaterThan(500);
  expect(findHomonyms(texts.map(([...pair]) => pair))).toEqual([]);
});

it('no term stands twice in the glossary', () => {
  const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8');
  const rows = [...glossary.matchAll(/^\| ([^|]+?) \|/gm)].flatMap(([, terms = '']) =>
    terms === 'term' || terms === '---' ? [] : terms.split(', '),
  );
  expect(rows.length).toBeGreaterThan(80);
  expect(rows.filter((term, index) => rows.indexOf(term) !== index)).toEqual([]);
});
