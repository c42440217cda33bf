import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#build/tools.ts';
import type { Locale } from '#model/locales.ts';
import { inventRecords } from '#testing/search/invent-records.ts';
import { NaiveFinder } from '#testing/search/naive-finder.ts';
import { readNames } from '#testing/search/place-names.ts';
import {
  listQueryFiles,
  type Query,
  readQueryFile,
  type SearchRecord,
} from '#testing/search/query-file.ts';

const names = { provinces: readNames('provinces'), focusAreas: readNames('focus-areas') };
const invented = inventRecords(3000, [...names.provinces.keys()]);

/** How many results of `allIn` are looked at: a page. */
const pageLength = 10;

function isAnswered({ finds, allIn }: Query, found: readonly SearchRecord[]): boolean {
  if (allIn) {
    const page = found.slice(0, pageLength);
    const isIn = ({ province, focus }: SearchRecord) =>
      province === allIn.province || focus.some((area) => area === allIn.focus);
    return page.length > 0 && page.every(isIn);
  }
  if (!finds?.length) return found.length === 0;
  return found.slice(0, 3).some(({ id }) => finds.includes(id));
}

const files = listQueryFiles().map((file) => ({ file, title: relative(root, file) }));

describe.each(files)('the queries of $title', ({ file, title }) => {
  it('find what they mean among three thousand records', () => {
    const { records, queries } = readQueryFile(file);
    const finders = new Map<Locale, NaiveFinder>();
    const failed = queries.flatMap((query) => {
      const finder =
        finders.get(query.locale) ??
        new NaiveFinder([...invented, ...records], names, query.locale);
      finders.set(query.locale, finder);
      const found = finder.find(query.query);
      const first = found.slice(0, 3).map(({ id }) => id);
      return isAnswered(query, found)
        ? []
        : [`${query.id} ${query.kind} “${query.query}” found ${first.join(', ') || 'nothing'}`];
    });
    const answered = queries.length - failed.length;
    process.stdout.write([`${title}: ${answered} of ${queries.length}`, ...failed, ''].join('\n'));
    // Of 84 queries, 81.
    expect(answered).toBeGreaterThanOrEqual(Math.ceil(queries.length * (81 / 84)));
  });
});
