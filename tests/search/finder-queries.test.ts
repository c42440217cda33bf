import { relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '#build/tools.ts';
import type { Directory } from '#directory/directory.ts';
import type { Locale } from '#model/locales.ts';
import { leastAnswered } from '#testing/search/answered-queries.ts';
import { type FinderInMemory, finderInMemory, weigh } from '#testing/search/finder-in-memory.ts';
import { measureQuery, measureTyping, measureValues } from '#testing/search/measure-query.ts';
import { mixDirectory } from '#testing/search/mix-directory.ts';
import { listQueryFiles, type QueryFile, readQueryFile } from '#testing/search/query-file.ts';

const files = listQueryFiles().map((file) => ({ file, title: relative(root, file) }));

describe.each(files)('the finder, by the queries of $title', ({ file, title }) => {
  let directory: Directory;
  let queries: QueryFile['queries'];
  const finders = new Map<Locale, FinderInMemory>();
  const finderOf = (locale: Locale) => {
    const finder = finders.get(locale) ?? finderInMemory(directory, locale);
    finders.set(locale, finder);
    return finder;
  };

  beforeAll(async () => {
    const content = readQueryFile(file);
    queries = content.queries;
    directory = await mixDirectory(3000, content.records);
  });

  it('finds what they mean among three thousand records, for few bytes', async () => {
    const failed: string[] = [];
    for (const query of queries) {
      const measured = await measureQuery(query, finderOf(query.locale), directory);
      const { isAnswered, how, first, bytes } = measured;
      if (!isAnswered)
        failed.push(`${query.id} ${query.kind} “${query.query}” found ${first.join()} by ${how}`);
      expect(bytes, `bytes for “${query.query}”`).toBeLessThanOrEqual(20_000);
    }
    const answered = queries.length - failed.length;
    process.stdout.write([`${title}: ${answered} of ${queries.length}`, ...failed, ''].join('\n'));
    expect(answered).toBeGreaterThanOrEqual(leastAnswered(queries.length));
  });

  it('stays cheap for those who type letter by letter', async () => {
    for (const query of queries.filter((_, at) => at % 8 === 0)) {
      const bytes = await measureTyping(query, finderOf(query.locale));
      expect(bytes, `bytes for “${query.query}”`).toBeLessThanOrEqual(20_000);
    }
  });

  it('shows ten cards of any filter’s value for 8 KB', async () => {
    const [dearest] = await measureValues(finderOf('ar'));
    expect(dearest?.bytes, dearest?.value).toBeLessThanOrEqual(8000);
    expect(dearest?.requests).toBe(3);
  });

  it('starts with a file that says little', () => {
    const { files } = finderOf('ar');
    expect(weigh(files.get('start.json') ?? new Uint8Array())).toBeLessThanOrEqual(500);
    for (const [path, bytes] of files)
      if (/^(words|sounds)\//.test(path)) expect(bytes.length, path).toBeLessThan(9000);
  });
});
