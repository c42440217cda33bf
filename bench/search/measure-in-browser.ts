import type { Browser, Page } from '@playwright/test';
import type { Directory } from '#directory/directory.ts';
import { type Locale, locales } from '#model/locales.ts';
import { ExplorerPage } from '#testing/explorer-page.ts';
import { type MeasuredTexts, measureTexts, prepareTexts } from '#testing/search/measure-texts.ts';
import type { FiledQuery } from '#testing/search/query-file.ts';
import { type Weight, weighPage } from '#testing/weigh-page.ts';
import { openMap } from '../map/drive-map.ts';
import { weighScripts } from '../map/weigh-scripts.ts';
import { type Driven, driveQueries } from './drive-queries.ts';
import type { MeasuredInNode } from './measure-node.ts';
import { type Timed, timeFinder } from './time-finder.ts';
import { type WeighedChoices, weighChoices } from './weigh-choices.ts';

export interface MeasuredInBrowser extends Waits {
  /** The explorer as it comes, before anybody types. */
  pages: Map<Locale, Weight>;
  driven: Driven[];
  timed: Timed[];
  choices: WeighedChoices;
  texts: MeasuredTexts[];
  /** What the tap on a map loads. */
  mapScript: number;
}

interface Waits {
  /** On the slow phone, with what entering the box fetches there. */
  slow: Driven[];
  /** The same for somebody whose words are in the box before. */
  slowAtOnce: Driven[];
  /** Letter by letter. */
  typed: Driven[];
  slowTyped: Driven[];
}

/** Between two letters of somebody who types fast on glass, in milliseconds. */
const perLetter = 150;

/** Drives the explorer of a served site. @param say hears what is measured next */
export async function measureInBrowser(
  browser: Browser,
  url: string,
  directory: Directory,
  inNode: MeasuredInNode,
  say: (text: string) => void,
): Promise<MeasuredInBrowser> {
  const openPage = () =>
    browser.newPage({
      baseURL: url,
      viewport: { width: 360, height: 780 },
      // The centre of Marrakech.
      geolocation: { latitude: 31.6295, longitude: -7.9811 },
      permissions: ['geolocation'],
    });
  const page = await openPage();
  const explorer = await ExplorerPage.on(page);
  const queries = inNode.queries.map(({ query }) => query);
  say('the page before anybody types');
  const pages = new Map<Locale, Weight>();
  for (const locale of locales)
    pages.set(locale, await weighPage(page, `${url}/${locale}/associations/`));
  say(`${queries.length} queries`);
  const driven = await driveQueries(explorer, queries, directory);
  say('the dearest and some usual queries on a slow phone');
  const waits = await measureWaits(explorer, driven, directory, inNode);
  say('the finder alone on a slow processor');
  const timed = await timeFinder(explorer, queries);
  say('filters, nearness, counts');
  const choices = await weighChoices(explorer, await ExplorerPage.on(await openPage()), inNode);
  say('the texts');
  const texts = await measureSomeTexts(await openPage(), queries);
  say('the map');
  const mapPage = await openPage();
  const weighMapScript = weighScripts(mapPage);
  await openMap(mapPage, '/fr/regions/');
  return { ...waits, pages, driven, timed, choices, texts, mapScript: await weighMapScript() };
}

async function measureWaits(
  explorer: ExplorerPage,
  driven: readonly Driven[],
  directory: Directory,
  { queries }: MeasuredInNode,
): Promise<Waits> {
  const drive = (some: readonly FiledQuery[], how: Parameters<typeof driveQueries>[3]) =>
    driveQueries(explorer, some, directory, how);
  const byBytes = driven
    .toSorted((a, b) => b.toFirstCard.bytes - a.toFirstCard.bytes)
    .map(({ query }) => query);
  const dearest = byBytes.slice(0, 8);
  const usual = pickAlong(byBytes, [0.3, 0.45, 0.6, 0.75]);
  const byTyping = queries.toSorted((a, b) => b.typing - a.typing).map(({ query }) => query);
  const few = [...dearest.slice(0, 2), ...usual.slice(0, 2)];
  return {
    slow: await drive([...dearest, ...usual], { isSlow: true, times: 3 }),
    slowAtOnce: await drive(few, { isSlow: true, isAtOnce: true, times: 3 }),
    typed: await drive(byTyping.slice(0, 6), { perLetter }),
    slowTyped: await drive(byTyping.slice(0, 4), { perLetter, isSlow: true, times: 2 }),
  };
}

/** Six queries, half of them in Arabic, half in French, from all over the list. */
async function measureSomeTexts(
  page: Page,
  queries: readonly FiledQuery[],
): Promise<MeasuredTexts[]> {
  await prepareTexts(page);
  const measured: MeasuredTexts[] = [];
  for (const locale of ['ar', 'fr'] as const) {
    const asked = queries.filter((query) => query.locale === locale);
    for (const { query } of pickAlong(asked, [0.1, 0.5, 0.9]))
      measured.push(await measureTexts(page, locale, query));
  }
  return measured;
}

/** What stands at some parts of a list's length. */
function pickAlong<T>(list: readonly T[], parts: readonly number[]): T[] {
  return parts.flatMap((part) => list.slice(Math.floor(list.length * part)).slice(0, 1));
}
