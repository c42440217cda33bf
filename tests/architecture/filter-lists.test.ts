/** What results can be narrowed by stands in the table of filters; a test that lists them all breaks with the next. */
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFilters, markFilters } from '#features/search/phone/query/filters.ts';

const root = join(import.meta.dirname, '../..');

const allowed: Record<string, string> = {
  'src/features/search/filters.ts': 'the table itself',
  'src/features/search/phone/query/filters-by-kind.ts': 'generated from it',
  'src/features/search/filters.test.ts': 'an example of each, with none that a new row breaks',
  'src/features/search/finder-records.test.ts': 'a value of each, and none of any other',
};

/** Whether every id of a group of filters stands in a text, in quotes or as a key. */
function listsFilters(text: string): boolean {
  const has = (id: string) => new RegExp(`(['"])${id}\\1|(?:^|[{,])\\s*${id}:`, 'm').test(text);
  return [listFilters, markFilters].some((group) => group.every(has));
}

it('no file but the table lists the filters', async () => {
  const files = await Array.fromAsync(
    glob('{src,scripts,bench,tests}/**/*.{ts,tsx,astro}', { cwd: root }),
  );
  const found = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => listsFilters(readFileSync(join(root, file), 'utf8')));
  const unknown = found.filter((file) => !Object.hasOwn(allowed, file));
  expect(unknown, 'take the list from src/features/search/phone/query/filters.ts').toEqual([]);
  expect(found).toContain('src/features/search/phone/query/filters-by-kind.ts');
});

it.each([
  `{ ${markFilters.map((id) => `${id}: 0`).join(', ')} }`,
  `[${listFilters.map((id) => `'${id}'`).join(', ')}]`,
])('sees %s', (text) => {
  expect(listsFilters(text)).toBe(true);
});
