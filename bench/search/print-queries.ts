import { type Driven, waitAfterTyping } from './drive-queries.ts';
import type { MeasuredInNode } from './measure-node.ts';
import type { Timed } from './time-finder.ts';

/** What each query found in Node. */
export function printNodeQueries({ queries, finders }: MeasuredInNode): void {
  console.table(
    queries.map(({ query, isAnswered, how, total, bytes, requests, milliseconds }) => ({
      locale: query.locale,
      query: query.query,
      answered: isAnswered ? 'yes' : 'NO',
      step: how,
      total,
      bytes,
      requests,
      ms: round(milliseconds),
    })),
  );
  printFailures(queries.map(({ query, isAnswered, first }) => ({ query, isAnswered, ids: first })));
  for (const [locale, { finder, dearest }] of finders) {
    const kilobytes = Math.round(
      [...finder.files.values()].reduce((sum, { length }) => sum + length, 0) / 1000,
    );
    console.log(
      `${locale}: ${finder.files.size} files, ${kilobytes} KB before they are compressed; ` +
        `dearest filter with ten cards ${dearest?.value}: ${dearest?.bytes} bytes`,
    );
  }
}

/** What each query found on the page, and what the page says why. */
export function printDrivenQueries(driven: readonly Driven[], timed: readonly Timed[]): void {
  const timeOf = new Map(timed.map((each) => [each.query.id + each.query.file, each]));
  console.table(
    driven.map(({ query, isAnswered, note, toFirstCard }) => {
      const alone = timeOf.get(query.id + query.file);
      return {
        locale: query.locale,
        query: query.query,
        answered: isAnswered ? 'yes' : 'NO',
        step: alone?.how,
        'the page says': note,
        bytes: toFirstCard.bytes,
        requests: toFirstCard.requests,
        'ms, CPU ÷ 6': alone && round(alone.milliseconds),
      };
    }),
  );
  printFailures(driven);
}

/** How long somebody waits on a slow phone, query by query. */
export function printWaits(driven: readonly Driven[]): void {
  console.table(
    driven.map((one) => ({
      locale: one.query.locale,
      query: one.query.query,
      bytes: one.toFirstCard.bytes,
      requests: one.toFirstCard.requests,
      'first card after the first key, s': seconds(one.firstCardAfter),
      'after the last, s': seconds(waitAfterTyping(one)),
    })),
  );
}

function printFailures(asked: readonly Pick<Driven, 'query' | 'isAnswered' | 'ids'>[]): void {
  for (const { query, isAnswered, ids } of asked) {
    if (isAnswered) continue;
    const found = ids.slice(0, 3).join(', ') || 'nobody';
    console.log(`Failed: ${query.file} ${query.id} “${query.query}” found ${found}`);
  }
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 10) / 100;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
