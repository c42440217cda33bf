import type { Locale } from '#model/locales.ts';
import type { ExplorerPage } from '#testing/explorer-page.ts';
import type { FiledQuery } from '#testing/search/query-file.ts';
import { serveSource } from '#testing/serve-source.ts';

export interface Timed {
  query: FiledQuery;
  /** The field and the match stage by which the first result was found. */
  how: string;
  /** Of answer and cards with all files there, on a slow processor. */
  milliseconds: number;
}

/** Times the finder alone, in the browser: each query is asked for its files, then three times, of which the fastest counts. */
export async function timeFinder(
  explorer: ExplorerPage,
  queries: readonly FiledQuery[],
): Promise<Timed[]> {
  await serveSource(explorer.page);
  const timed: Timed[] = [];
  for (const locale of new Set(queries.map((query) => query.locale))) {
    const asked = queries.filter((query) => query.locale === locale);
    await explorer.visit(locale);
    await explorer.slowDown('processor');
    const times = await explorer.page.evaluate(timeQueries, {
      locale,
      words: asked.map(({ query }) => query),
      module: '/src/features/search/phone/query/finder.ts',
    });
    await explorer.speedUp();
    timed.push(...asked.map((query, at) => ({ query, how: '', milliseconds: 0, ...times[at] })));
  }
  return timed;
}

// Runs in the page.
async function timeQueries(asked: { locale: Locale; words: string[]; module: string }) {
  const { openFinder } = (await import(
    asked.module
  )) as typeof import('#features/search/phone/query/finder.ts');
  const { base } = JSON.parse(document.getElementById('explorer-props')?.textContent ?? '{}');
  const finder = openFinder({ base, locale: asked.locale });
  const ask = async (words: string) => {
    const began = performance.now();
    const answer = await finder.ask({ words });
    await finder.cards(answer.numbers.slice(0, 10));
    return { answer, milliseconds: performance.now() - began };
  };
  const times: { how: string; milliseconds: number }[] = [];
  for (const words of asked.words) {
    const { answer } = await ask(words);
    const again: number[] = [];
    for (let time = 0; time < 3; time++) again.push((await ask(words)).milliseconds);
    const [best] = await finder.results(answer, answer.numbers.slice(0, 1));
    const reason = best?.reason;
    const without = answer.leftOut.length ? `, without ${answer.leftOut.join(' ')}` : '';
    const how = reason ? `${reason.how} in ${reason.field}${without}` : 'nothing';
    times.push({ how, milliseconds: Math.min(...again) });
  }
  return times;
}
