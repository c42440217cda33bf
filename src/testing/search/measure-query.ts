import type { Directory } from '#directory/directory.ts';
import { assignDocIds } from '#features/search/assign-doc-ids.ts';
import { filters } from '#features/search/phone/query/filters.ts';
import { isAnswered } from './answered-queries.ts';
import type { FinderInMemory } from './finder-in-memory.ts';
import type { Query } from './query-file.ts';

/** How many results of `allIn` are looked at: a page. */
const pageLength = 10;

export interface Measured {
  query: Query;
  isAnswered: boolean;
  total: number;
  /** Field and match stage by which the first result was found, and what was left out for it. */
  how: string;
  /** Bytes (brotli) and requests from the first key to the first card, with nothing kept before. */
  bytes: number;
  requests: number;
  /** In Node, with nothing kept before. */
  milliseconds: number;
  /** Ids of the first three results. */
  first: string[];
}

/** Asks a query of a finder that has nothing yet, as somebody does who pastes it. */
export async function measureQuery(
  query: Query,
  { host, openNew }: FinderInMemory,
  directory: Directory,
): Promise<Measured> {
  const finder = openNew();
  const began = performance.now();
  const answer = await finder.ask({ words: query.query });
  const { numbers, total, leftOut } = answer;
  const [best] = await finder.results(answer, numbers.slice(0, 1));
  const milliseconds = performance.now() - began;
  const requests = host.sent.length;
  const ids = [...assignDocIds(directory, query.locale).keys()];
  const page = numbers.slice(0, pageLength).map((number) => ids[number] ?? '');
  const reason = best?.reason;
  const without = leftOut.length ? `, without ${leftOut.join(' ')}` : '';
  return {
    query,
    isAnswered: isAnswered(query, page, directory),
    total,
    how: reason ? `${reason.how} in ${reason.field}${without}` : 'nothing',
    bytes: host.bytes,
    requests,
    milliseconds,
    first: page.slice(0, 3),
  };
}

/** What somebody who types letter by letter fetches until the first card is there. */
export async function measureTyping(
  { query }: Query,
  { host, openNew }: FinderInMemory,
): Promise<number> {
  const finder = openNew();
  for (let end = 1; end < query.length; end++) await finder.ask({ words: query.slice(0, end) });
  const { numbers } = await finder.ask({ words: query });
  await finder.cards(numbers.slice(0, 1));
  return host.bytes;
}

export interface MeasuredValue {
  value: string;
  bytes: number;
  requests: number;
}

/** What each value of each filter costs with its first ten cards, the dearest first, with nothing kept before. */
export async function measureValues({ host, openNew }: FinderInMemory): Promise<MeasuredValue[]> {
  const counts = await openNew().counts();
  const measured: MeasuredValue[] = [];
  for (const filter of filters) {
    for (const id of Object.keys(counts[filter])) {
      const finder = openNew();
      const { numbers } = await finder.ask({ filters: { [filter]: [id] } });
      await finder.cards(numbers.slice(0, pageLength));
      measured.push({
        value: `${filter}/${id}`,
        bytes: host.bytes,
        requests: host.sent.length,
      });
    }
  }
  return measured.sort((a, b) => b.bytes - a.bytes);
}
