import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { root } from '#build/tools.ts';

const folder = 'src/features/search/phone/';
/** What runs on a phone from the box to the card is read in one sitting. */
const most = 20;

const page = readFileSync(join(root, 'docs/search.md'), 'utf8');

/** The files and folders in the first column of the tables of a part of the page, in their order. */
function listFiles(heading: string): string[] {
  const [, part = ''] = page.split(`\n## ${heading}\n`);
  const rows = (part.split('\n## ')[0] ?? '').matchAll(/^\|([^|]*`[^|]*)\|/gm);
  return [...rows].flatMap(([, cell = '']) =>
    Array.from(cell.matchAll(/`([^`]+)`/g), ([, file = '']) =>
      file.startsWith('src/') ? file : folder + file,
    ),
  );
}

/** The modules that a file imports values from, also those that it loads later. */
function listImports(file: string, text = readFileSync(join(root, file), 'utf8')): string[] {
  const fromNames = Array.from(
    text.matchAll(/^(?:import|export) ([^;'"]*?) ?from '([^']+)'/gms),
    ([, names = '', module = '']) => (isOfTypes(names) ? '' : module),
  );
  const later = Array.from(text.matchAll(/\bimport\('([^']+)'\)/g), ([, module = '']) => module);
  return [...fromNames, ...later].flatMap((module) => {
    if (module.startsWith('#')) return `src/${module.slice(1)}`;
    return module.startsWith('.') ? join(dirname(file), module) : [];
  });
}

/** The scripts among them; not style sheets. */
function listScripts(file: string): string[] {
  return listImports(file).filter((path) => /\.tsx?$/.test(path));
}

function isOfTypes(names: string): boolean {
  return /^type\b/.test(names) || /^\{(?:\s*type \w+(?: as \w+)?,?)*\s*\}$/.test(names);
}

/** Files that no earlier one imports, and those that import an earlier one. */
function findBreaks(
  files: readonly string[],
  importsOf: (file: string) => readonly string[] = listImports,
): string[] {
  return files.flatMap((file, at) => {
    const before = files.slice(0, at);
    const isReached = at === 0 || before.some((other) => importsOf(other).includes(file));
    const back = importsOf(file).filter((other) => before.includes(other));
    return [
      ...(isReached ? [] : [`${file} is imported by no file before it`]),
      ...back.map((other) => `${file} goes back to ${other}`),
    ];
  });
}

it('reads imports of values, not of types', () => {
  const text = [
    "import { a, type B } from './a.ts';",
    "import type { C } from './c.ts';",
    "import {\n  type D,\n  type E,\n} from './d.ts';",
    "export { f } from '#base/f.ts';",
    "const load = () => import('./g.ts');",
  ].join('\n');
  expect(listImports('src/x/file.ts', text)).toEqual(['src/x/a.ts', 'src/base/f.ts', 'src/x/g.ts']);
});

it('finds a gap and a way back', () => {
  const imports: Record<string, string[]> = { a: ['b'], b: [], c: ['b'] };
  const breaks = findBreaks(['a', 'b', 'c'], (file) => imports[file] ?? []);
  expect(breaks).toEqual(['c is imported by no file before it', 'c goes back to b']);
});

describe('the route of a typed word (docs/search.md)', () => {
  const route = listFiles('The route of a typed word');
  const besides = listFiles('What is no word');
  const tables = listFiles('Tables that files of the route read');
  const helpers = listFiles('Helpers of all phones');
  const others = listFiles('What the page has beside the route');
  const texts = listFiles('The words inside texts');

  it(`has at most ${most} files, and enters none twice`, () => {
    expect(route.length).toBeGreaterThan(10);
    expect(route.length).toBeLessThanOrEqual(most);
    expect(new Set(route).size).toBe(route.length);
  });

  it('goes from each file to later ones, and never back', () => {
    expect(findBreaks(route)).toEqual([]);
  });

  it('passes through everything that the explorer loads, but for what the page names besides', () => {
    const [start = ''] = route;
    expect(start).toBe(`${folder}explorer/explorer.tsx`);
    const loaded = new Set([start]);
    for (const file of loaded) for (const next of listScripts(file)) loaded.add(next);
    const named = [...route, ...besides, ...tables, ...helpers, ...others, ...texts];
    const isOf = (file: string, name: string) =>
      name.endsWith('/') ? file.startsWith(name) : file === name;
    const strays = [...loaded].filter((file) => !named.some((name) => isOf(file, name)));
    expect(strays).toEqual([]);
    expect(named.filter((name) => ![...loaded].some((file) => isOf(file, name)))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('calls helpers that know nothing of it', () => {
    const known = new Set([...route, ...besides, ...tables, ...others, ...texts]);
    const back = helpers.flatMap((file) =>
      listScripts(file).flatMap((other) => (known.has(other) ? [`${file} loads ${other}`] : [])),
    );
    expect(back).toEqual([]);
  });

  it.each(tables)('%s is a table: it has nothing that runs on a word', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text.match(/\bfunction\b|=>|\bclass\b/g)).toBeNull();
  });

  it('is all of the folders of the engine, but for the texts', () => {
    const files = globSync(`${folder}{analysis,index,query}/*.ts`, { cwd: root })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !file.endsWith('.test.ts'));
    const known = [...route, ...besides, ...tables];
    expect(files.filter((file) => !known.includes(file))).toEqual([]);
  });
});
