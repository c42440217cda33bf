import type { Directory } from '#directory/directory.ts';
import type { Locale } from '#model/locales.ts';
import { type FinderInMemory, finderInMemory } from '#testing/search/finder-in-memory.ts';
import {
  type Measured,
  type MeasuredValue,
  measureQuery,
  measureTyping,
  measureValues,
} from '#testing/search/measure-query.ts';
import type { FiledQuery } from '#testing/search/query-file.ts';

export interface MeasuredInNode {
  queries: (Measured & { query: FiledQuery; typing: number })[];
  finders: Map<Locale, { finder: FinderInMemory; dearest: MeasuredValue | undefined }>;
}

/** Asks all queries of finders in memory: quick, and the same bytes and answers as in a browser. */
export async function measureInNode(
  directory: Directory,
  queries: readonly FiledQuery[],
): Promise<MeasuredInNode> {
  const finders: MeasuredInNode['finders'] = new Map();
  const measured: MeasuredInNode['queries'] = [];
  for (const query of queries) {
    const known = finders.get(query.locale)?.finder;
    const finder = known ?? finderInMemory(directory, query.locale);
    if (!known) {
      const [dearest] = await measureValues(finder);
      finders.set(query.locale, { finder, dearest });
    }
    const typing = await measureTyping(query, finder);
    measured.push({ ...(await measureQuery(query, finder, directory)), query, typing });
  }
  return { queries: measured, finders };
}
