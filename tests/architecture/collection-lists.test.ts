/** What several collections have in common stands in their descriptors, and in no list beside them. */
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { plainCollections } from '#directory/addresses.ts';

const root = join(import.meta.dirname, '../..');
/** One or two names are what a file is about; more are a list. */
const most = 2;

/** Why a file may name more of them. */
const allowed: Record<string, string> = {
  'src/model/collections.ts': 'the table itself',
  'src/model/route-names.ts': 'generated from their addresses',
  'src/features/search/filters.ts':
    'what the filters of associations read, two of which are called as collections',
  'src/features/support/gather-funding.ts':
    'each of these says what was paid in a field of its own, and no total holds two of them',
  'src/site/views/tell-state.ts':
    'each of these tells its dates in a way of its own, all others tell when they expire',
};

/**
 * A name in quotes or as a key of a table; not the field of a record, such as `record.needs`, nor what a
 * field of a schema refers to.
 */
function countNames(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\breference\('[\w-]+'\)/gm, '');
  return plainCollections.filter((name) =>
    new RegExp(`(['"])${name}\\1|(?:^|[{,])\\s*${name}:|['"\`](?:nav|what)\\.${name}\\b`, 'm').test(
      code,
    ),
  );
}

it('no file but the descriptors lists collections', async () => {
  const pattern = '{src,scripts,tests/support}/**/*.{ts,tsx,astro}';
  const files = (await Array.fromAsync(glob(pattern, { cwd: root })))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.test\.tsx?$/.test(file));
  const found = files
    .map((file) => ({ file, names: countNames(readFileSync(join(root, file), 'utf8')) }))
    .filter(({ names }) => names.length > most);
  const unknown = found.filter(({ file }) => !Object.hasOwn(allowed, file));
  expect(
    unknown.map(
      ({ file, names }) =>
        `${file} names ${names.join(', ')}: take the list from src/model/collections.ts, and put what is missing there into CollectionDescriptor.`,
    ),
  ).toEqual([]);
  const listing = found.map(({ file }) => file);
  expect(Object.keys(allowed).filter((file) => !listing.includes(file))).toEqual([]);
});

it('sees a list of collections where there is one', () => {
  expect(
    countNames("const lists = ['calls', 'events'];\n// 'needs'\nconst a = { projects: 1 };"),
  ).toEqual(['projects', 'calls', 'events']);
});
