import type { Locale } from '#model/locales.ts';
import type { ExplorerPage, Weighed } from '#testing/explorer-page.ts';
import type { MeasuredInNode } from './measure-node.ts';

/** What it costs, in files of the finder, to ask without words. */
export interface WeighedChoices {
  /** The dearest value of all filters, with its first ten cards. */
  filter: Weighed & { value: string };
  openNowInRegion: Weighed;
  openNow: Weighed;
  nearness: Weighed;
  counts: Weighed;
}

/** A Tuesday morning, when many are open. */
const morning = new Date('2026-03-03T10:00:00Z');

/** @param inMorning another page, whose clock is set */
export async function weighChoices(
  explorer: ExplorerPage,
  inMorning: ExplorerPage,
  { finders }: MeasuredInNode,
): Promise<WeighedChoices> {
  const [locale = 'fr', { dearest }] = [...finders].sort(
    (a, b) => (b[1].dearest?.bytes ?? 0) - (a[1].dearest?.bytes ?? 0),
  )[0] ?? ['fr', { dearest: undefined }];
  const value = dearest?.value ?? '';
  await inMorning.page.clock.setFixedTime(morning);
  return {
    filter: {
      value: `${value}, ${locale}`,
      ...(await weighAddress(explorer, locale, `?${value.replace('/', '=')}`)),
    },
    openNowInRegion: await weighAddress(inMorning, 'ar', '?open=now&region=casablanca-settat'),
    openNow: await weighAddress(inMorning, 'ar', '?open=now'),
    nearness: await weighNearness(explorer),
    counts: await weighCounts(explorer),
  };
}

/** What an address costs that somebody shares. */
async function weighAddress(
  explorer: ExplorerPage,
  locale: Locale,
  search: string,
): Promise<Weighed> {
  await explorer.visit(locale, search);
  await explorer.page.waitForLoadState('networkidle');
  return explorer.weighFinder();
}

/** What the order by nearness costs whoever asks for it first of all. */
async function weighNearness(explorer: ExplorerPage): Promise<Weighed> {
  await explorer.visit('fr');
  await explorer.page.locator('.sort-choice select').selectOption('near');
  await explorer.page.locator('.results .note').first().waitFor();
  await explorer.page.locator('.is-waiting').waitFor({ state: 'detached' });
  return explorer.weighFinder();
}

/** What the counts beside the values of one filter cost after some words. */
async function weighCounts(explorer: ExplorerPage): Promise<Weighed> {
  await explorer.visit('fr');
  await explorer.enterBox();
  await explorer.paste('association femmes');
  const before = await explorer.weighFinder();
  await explorer.page.locator('.panel-switch').click();
  const filter = explorer.page.locator('.choice-filter').first();
  await filter.locator('summary').click();
  await filter.locator('.count').first().waitFor();
  const after = await explorer.weighFinder();
  return { bytes: after.bytes - before.bytes, requests: after.requests - before.requests };
}
