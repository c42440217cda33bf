import type { CDPSession, Page, Request } from '@playwright/test';
import type { Locale } from '#model/locales.ts';
import { pause, type Watched, watchExplorer } from './watch-explorer.ts';

/** A phone on which few people wait for a page that they need. */
const slow = {
  network: { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 },
  processor: 6,
};
const fast = {
  network: { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 },
  processor: 1,
};

export interface Weighed {
  bytes: number;
  requests: number;
}

/** What somebody sees who has asked. */
export interface Shown extends Watched {
  /** Ids of the first page of results. */
  ids: string[];
  /** Why the first one is a result, as the page says it. */
  note: string;
}

/** The explorer of a served site, in a browser that keeps nothing between two visits. */
export class ExplorerPage {
  readonly page: Page;
  readonly #devtools: CDPSession;

  #finished: Request[] = [];

  private constructor(page: Page, devtools: CDPSession) {
    this.page = page;
    this.#devtools = devtools;
    page.on('requestfinished', (request) => this.#finished.push(request));
  }

  static async on(page: Page): Promise<ExplorerPage> {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    return new ExplorerPage(page, devtools);
  }

  /** Opens the directory as it comes, or at an address that asks for something. */
  async visit(locale: Locale, search = ''): Promise<void> {
    this.#finished = [];
    await this.page.goto(`/${locale}/associations/${search}`);
  }

  /** Puts the cursor into the box, and waits until what that fetches is there. */
  async enterBox(): Promise<void> {
    const script = this.page.waitForResponse(/open-search-client/);
    const start = this.page.waitForResponse(/\/finder\/\w+\/start\.json/);
    await this.page.locator('#explorer-words').focus();
    await (await start).finished();
    await (await script).finished();
  }

  /** From now on the phone is slow, or its processor alone. */
  async slowDown(only?: 'processor'): Promise<void> {
    await this.#limit({ ...(only ? fast : slow), processor: slow.processor });
  }

  async speedUp(): Promise<void> {
    await this.#limit(fast);
  }

  async #limit({ network, processor }: typeof slow): Promise<void> {
    await this.#devtools.send('Network.emulateNetworkConditions', network);
    await this.#devtools.send('Emulation.setCPUThrottlingRate', { rate: processor });
  }

  /** Asks by putting all words into the box at once. */
  paste(words: string): Promise<Shown> {
    return this.#ask(words, 0, () => this.page.locator('#explorer-words').fill(words));
  }

  /** Asks letter by letter. @param delay between two letters, in milliseconds */
  type(words: string, delay: number): Promise<Shown> {
    return this.#ask(words, pause, () =>
      this.page.locator('#explorer-words').pressSequentially(words, { delay }),
    );
  }

  async #ask(words: string, pause: number, write: () => Promise<void>): Promise<Shown> {
    const seen = await watchExplorer(this.page, words, pause);
    await write();
    const watched = await seen();
    const first = this.page.locator('.results .note').first();
    return {
      ...watched,
      ids: await this.listResults(),
      note: (await first.count()) ? ((await first.textContent()) ?? '') : '',
    };
  }

  async listResults(): Promise<string[]> {
    const links = this.page.locator('.results .card h2 a');
    const addresses = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    return addresses.map((address) => address?.split('/').at(-2) ?? '');
  }

  /** What of the finder the page has fetched since it was opened, compressed as the server sent it. */
  async weighFinder(): Promise<Weighed> {
    const files = this.#finished.filter((request) => request.url().includes('/finder/'));
    const sizes = await Promise.all(files.map((request) => request.sizes()));
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    return { bytes, requests: files.length };
  }
}
