import { pathOf } from '#directory/addresses.ts';
import { budgetOf, budgets } from '#testing/page-budgets.ts';
import { leastAnswered } from '#testing/search/answered-queries.ts';
import type { FiledQuery } from '#testing/search/query-file.ts';
import { mapBudgets, weighMap } from '../map/weigh-map.ts';
import { type Driven, waitAfterTyping } from './drive-queries.ts';
import type { MeasuredInBrowser } from './measure-in-browser.ts';
import type { MeasuredInNode } from './measure-node.ts';

/** A number to reach, or one that is only said. */
export interface Figure {
  number: string;
  measured: string;
  'at most': string;
  is: 'ok' | 'OVER' | '';
}

type Answered = { query: FiledQuery; isAnswered: boolean };

/** How many of each file's queries are answered. */
export function listAnswered(asked: readonly Answered[], where: string): Figure[] {
  const files = Map.groupBy(asked, ({ query }) => query.file);
  return [...files].map(([file, queries]) => {
    const answered = queries.filter(({ isAnswered }) => isAnswered).length;
    const least = leastAnswered(queries.length);
    return {
      number: `${file}, ${where}`,
      measured: `${answered} of ${queries.length}`,
      'at most': `at least ${least}`,
      is: answered < least ? 'OVER' : 'ok',
    };
  });
}

export function listNodeFigures({ queries, finders }: MeasuredInNode): Figure[] {
  const dearest = [...finders.values()].map(({ dearest }) => dearest?.bytes ?? 0);
  return [
    ...listAnswered(queries, 'in Node'),
    kilobytes('first card, in Node', most(queries.map(({ bytes }) => bytes)), 20),
    kilobytes('the same, every letter asked', most(queries.map(({ typing }) => typing))),
    kilobytes('dearest filter and ten cards, in Node', most(dearest), 8),
  ];
}

export function listBrowserFigures(measured: MeasuredInBrowser, records: number): Figure[] {
  const { driven, slow, slowAtOnce, typed, slowTyped, timed, choices, texts } = measured;
  const bytes = (some: readonly Driven[]) => most(some.map(({ toFirstCard }) => toFirstCard.bytes));
  const wait = (some: readonly Driven[]) => most(some.map(({ firstCardAfter }) => firstCardAfter));
  const { filter, openNowInRegion, openNow, nearness, counts } = choices;
  return [
    ...listPageFigures(measured),
    ...listAnswered(driven, 'in the explorer'),
    kilobytes('first key to first card', bytes(driven), 20),
    kilobytes('… the script with it, where the box was not entered before', bytes(slowAtOnce)),
    kilobytes('… typed at 150 ms a letter', bytes(typed)),
    seconds('first key to first card, slow 3G, CPU ÷ 6', wait(slow), 2.5),
    seconds('… where the box was not entered before', wait(slowAtOnce)),
    seconds('… after the last letter of 150 ms each', most(slowTyped.map(waitAfterTyping))),
    milliseconds('worst query in the finder, CPU ÷ 6', most(timed.map((one) => one.milliseconds))),
    kilobytes(`one filter and ten cards (${filter.value})`, filter.bytes, 8),
    kilobytes('open now in the largest region', openNowInRegion.bytes),
    kilobytes('open now anywhere', openNow.bytes),
    kilobytes('the order by nearness, from Marrakech', nearness.bytes),
    kilobytes('counts beside the values of a filter, after words', counts.bytes),
    kilobytes(
      'results in the texts',
      most(texts.map((one) => one.bytes)),
      // Their table grows with the directory, and is promised up to here.
      records <= 10_000 ? 150 : undefined,
    ),
  ];
}

/** @param folder the built site @param script what the map's tap loads */
export function listMapFigures(folder: string, script: number): Figure[] {
  const { country, regions } = weighMap(folder);
  return [
    kilobytes('map after the tap: script', script, mapBudgets.script / 1000),
    kilobytes('map after the tap: the country', country.bytes, mapBudgets.country / 1000),
    kilobytes('map: a region', most(regions.map(({ bytes }) => bytes)), mapBudgets.region / 1000),
  ];
}

function listPageFigures({ pages }: MeasuredInBrowser): Figure[] {
  const parts = ['html', 'all', 'script', 'requests'] as const;
  const names = { html: 'HTML', all: 'all', script: 'script', requests: 'requests' };
  return parts.map((part) => {
    // The locale that is nearest to its budget: Tamazight has more, for its font.
    const [[locale, weight, budget] = ['fr', undefined, budgets.explorer] as const] = [...pages]
      .map(([each, found]) => [each, found, budgetOf(pathOf('associations'), each)] as const)
      .sort((a, b) => b[1][part] / b[2][part] - a[1][part] / a[2][part]);
    const number = `explorer before anybody types: ${names[part]} (${locale})`;
    const found = weight?.[part] ?? 0;
    if (part !== 'requests') return kilobytes(number, found, budget[part] / 1000);
    return compare(number, found, budget.requests, String);
  });
}

const kilobytes = (number: string, bytes: number, limit?: number) =>
  compare(number, bytes / 1000, limit, (value) => `${value.toFixed(1)} KB`);
const seconds = (number: string, time: number, limit?: number) =>
  compare(number, time / 1000, limit, (value) => `${value.toFixed(2)} s`);
const milliseconds = (number: string, time: number) =>
  compare(number, time, 100, (value) => `${Math.round(value)} ms`);

function compare(
  number: string,
  measured: number,
  limit: number | undefined,
  write: (value: number) => string,
): Figure {
  return {
    number,
    measured: write(measured),
    'at most': limit === undefined ? '' : write(limit),
    is: limit === undefined ? '' : measured > limit ? 'OVER' : 'ok',
  };
}

function most(values: readonly number[]): number {
  return Math.max(0, ...values);
}
