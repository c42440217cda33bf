import type { Page, Response } from '@playwright/test';
import type { TextAnswer } from '#features/search/phone/texts/text-answer.ts';
import type { Locale } from '#model/locales.ts';
import { serveSource } from '#testing/serve-source.ts';
import { weigh } from './finder-in-memory.ts';

export interface MeasuredTexts {
  total: number;
  /** The least certain match stage that was needed, and what was left out. */
  how: string;
  /** Addresses of the first three results. */
  first: string[];
  /** Bytes (brotli) and requests until the results are there, the script and the engine among them. */
  bytes: number;
  requests: number;
  /** In the browser, with nothing kept before. */
  milliseconds: number;
  /** What each kind of file weighs, by its ending. */
  parts: Record<string, number>;
}

const isText = /^(?:js|json|txt)$/;

/** Lets a page ask the texts. Once for a page, before `measureTexts`. */
export async function prepareTexts(page: Page): Promise<void> {
  await serveSource(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
}

/** Asks the texts of a built site in a browser that has nothing of them yet. */
export async function measureTexts(
  page: Page,
  locale: Locale,
  words: string,
): Promise<MeasuredTexts> {
  await page.goto(`/${locale}/associations/`);
  const responses: Response[] = [];
  const note = (response: Response) => {
    if (response.url().includes('/pagefind/')) responses.push(response);
  };
  page.on('response', note);
  const answer = await page.evaluate(ask, {
    locale,
    words,
    module: '/src/features/search/phone/texts/open-texts.ts',
  });
  page.off('response', note);
  const parts: Record<string, number> = {};
  for (const response of responses) {
    const ending = response.url().replace(/\?.*/, '').split('.').at(-1) ?? '';
    const body = await response.body();
    // Files of the index are gzip, and no host packs them again.
    parts[ending] = (parts[ending] ?? 0) + (isText.test(ending) ? weigh(body) : body.length);
  }
  return {
    ...answer,
    bytes: Object.values(parts).reduce((sum, bytes) => sum + bytes, 0),
    requests: responses.length,
    parts,
  };
}

async function ask(asked: { locale: Locale; words: string; module: string }) {
  const { openTexts } = await import(asked.module);
  const began = performance.now();
  const texts = openTexts({ base: `/${asked.locale}/pagefind/`, locale: asked.locale });
  const answer: TextAnswer = await texts.ask(asked.words);
  const { total, stage, leftOut, results } = answer;
  return {
    total,
    how: `${stage ?? 'nothing'}${leftOut.length ? `, without ${leftOut.join(' ')}` : ''}`,
    first: results.slice(0, 3).map(({ href }) => href),
    milliseconds: performance.now() - began,
  };
}
