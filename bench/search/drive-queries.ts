import type { Directory } from '#directory/directory.ts';
import type { ExplorerPage, Shown } from '#testing/explorer-page.ts';
import { isAnswered } from '#testing/search/answered-queries.ts';
import type { FiledQuery } from '#testing/search/query-file.ts';

interface How {
  /** On a slow phone. */
  isSlow?: boolean;
  /** Before what entering the box fetches is there. */
  isAtOnce?: boolean;
  /** Letter by letter, with so many milliseconds between two. */
  perLetter?: number;
  /** So many times, of which the fastest counts: what else the machine does only makes it slower. */
  times?: number;
}

export interface Driven extends Shown {
  query: FiledQuery;
  isAnswered: boolean;
}

/** Asks each query on the page of its locale, with nothing kept before. */
export async function driveQueries(
  explorer: ExplorerPage,
  queries: readonly FiledQuery[],
  directory: Directory,
  how: How = {},
): Promise<Driven[]> {
  const driven: Driven[] = [];
  for (const query of queries) {
    const tries: Shown[] = [];
    for (let time = 0; time < (how.times ?? 1); time++)
      tries.push(await driveQuery(explorer, query, how));
    const [shown] = tries.sort((a, b) => waitAfterTyping(a) - waitAfterTyping(b));
    if (shown)
      driven.push({ query, isAnswered: isAnswered(query, shown.ids, directory), ...shown });
  }
  return driven;
}

/** Milliseconds from the last key to the first card. */
export function waitAfterTyping({ firstCardAfter, typedFor }: Shown): number {
  return firstCardAfter - typedFor;
}

async function driveQuery(explorer: ExplorerPage, query: FiledQuery, how: How): Promise<Shown> {
  await explorer.visit(query.locale);
  if (!how.isAtOnce) await explorer.enterBox();
  if (how.isSlow) await explorer.slowDown();
  const shown = how.perLetter
    ? await explorer.type(query.query, how.perLetter)
    : await explorer.paste(query.query);
  await explorer.speedUp();
  return shown;
}
