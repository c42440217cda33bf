import { brotliCompressSync, constants } from 'node:zlib';
import type { CDPSession, Page, Response } from '@playwright/test';

/** What a cold visit to a page costs: bytes as they travel, and requests. */
export interface Weight {
  html: number;
  all: number;
  requests: number;
  /** Of scripts that run, in files or in the page. */
  script: number;
}

/**
 * Loads a page as a browser does that has never been there, and weighs all that it asks for.
 *
 * A file counts as what brotli makes of it at its best (quality 11), a font as it is: it is packed
 * already. The icon of the tab does not count: the browser asks for it once for the whole site,
 * after the page is drawn.
 */
export async function weighPage(page: Page, address: string): Promise<Weight> {
  return weightOf(await weighFiles(page, address));
}

export function weightOf(files: readonly LoadedFile[]): Weight {
  const sum = (...kinds: string[]) =>
    files
      .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
      .reduce((total, { size }) => total + size, 0);
  return {
    html: sum('document'),
    // What stands in the page is weighed with it.
    all: sum() - sum('script in the page'),
    requests: files.filter(({ kind }) => kind !== 'script in the page').length,
    script: sum('script', 'script in the page'),
  };
}

export interface LoadedFile {
  /** As browsers name it: document, stylesheet, script, font, fetch, image, …; or `script in the page`. */
  kind: string;
  /** Bytes as they travel. */
  size: number;
}

/** The same file by file; scripts that stand in the page are one more, which travels with it. */
export async function weighFiles(page: Page, address: string): Promise<LoadedFile[]> {
  await forgetFiles(page);
  const responses: Response[] = [];
  const note = (response: Response) => responses.push(response);
  page.on('response', note);
  await page.goto(address);
  await page.evaluate(async () => {
    await document.fonts.ready;
    // A browser without a window may draw nothing more, and then never calls itself idle.
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
  });
  // A form that is filled from the file of a record is not there before it has come.
  await page.locator('form[inert]').first().waitFor({ state: 'detached' });
  // Nor is what the phone makes of other files.
  await page.locator('main[aria-busy=true]').waitFor({ state: 'detached' });
  page.off('response', note);
  const files = await Promise.all(responses.filter(isNoIcon).map(weighResponse));
  const inPage = await page.locator('script:not([src], [type$="json"])').allTextContents();
  return [...files, { kind: 'script in the page', size: pack(inPage.join('\n')) }];
}

const forgetful = new WeakMap<Page, CDPSession>();

/** From now on the page keeps nothing that it has loaded, and still has nothing of another page on its way. */
async function forgetFiles(page: Page): Promise<void> {
  await page.goto('about:blank');
  if (forgetful.has(page)) return;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  forgetful.set(page, devtools);
}

function isNoIcon(response: Response): boolean {
  return new URL(response.url()).pathname !== '/icon.svg';
}

const knownFiles = new Map<string, number>();

async function weighResponse(response: Response): Promise<LoadedFile> {
  const kind = response.request().resourceType();
  const url = response.url();
  const body = await response.body();
  const size = knownFiles.get(url) ?? (kind === 'font' ? body.length : pack(body));
  knownFiles.set(url, size);
  return { kind, size };
}

/** The size of a file as brotli packs it at its best. */
export function pack(body: Buffer | string): number {
  if (body.length === 0) return 0;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(body, { params }).length;
}
