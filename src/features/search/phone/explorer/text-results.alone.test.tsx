// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openTexts } from '#features/search/phone/texts/open-texts.ts';
import type { TextPage, TextResult } from '#features/search/phone/texts/text-answer.ts';
import { nameCollections } from '#features/search/text-records.ts';
import { writeExplorerTexts } from '#features/search/view/write-explorer-texts.ts';
import { clearPage, drawInPage, perform } from '#testing/draw-in-page.ts';
import { TextResults } from './text-results.tsx';

vi.mock('#features/search/phone/texts/open-texts.ts', () => ({ openTexts: vi.fn() }));

/** What each page asked for does, in order: a page of these ids, or nothing until it is released. */
let host: (from: number) => Promise<string[]>;
const mostPages = 3;

const read = async (from: number): Promise<TextPage> => ({
  results: (await host(from)).map(
    (href): TextResult => ({
      href,
      collection: 'projects',
      title: { text: href, lang: 'en' },
      where: [],
      excerpt: [],
      excerptLang: 'en',
    }),
  ),
  more: from + 1 < mostPages ? () => read(from + 1) : undefined,
});

beforeEach(() => {
  vi.mocked(openTexts).mockReturnValue({
    ask: async () => ({ ...(await read(0)), total: 6, leftOut: [], stage: 'certain' }),
    findIn: async () => [],
  });
  vi.stubGlobal('fetch', async () => new Response());
});
afterEach(async () => {
  await clearPage();
  vi.unstubAllGlobals();
});

async function open(...shown: string[]) {
  const { element } = await drawInPage(
    <TextResults
      {...writeExplorerTexts('en', 55)}
      collections={nameCollections('en')}
      locale="en"
      base="/en/finder/0/"
      words="wells"
      shown={shown}
    />,
  );
  const buttonOf = (text: string) =>
    [...element.querySelectorAll('button')].find((each) => each.textContent === text);
  return {
    say: () => element.textContent,
    list: () => [...element.querySelectorAll('li > a')].map((link) => link.textContent),
    hasMore: () => buttonOf('Show more') !== undefined,
    tap: (text: string, times = 1) =>
      perform(() => {
        for (let time = 0; time < times; time++) buttonOf(text)?.click();
      }),
  };
}

it('shows the pages one after the other, and the end', async () => {
  host = async (from) => [`a${from}`, `b${from}`];
  const { list, tap, hasMore } = await open();
  await vi.waitFor(() => expect(list()).toEqual(['a0', 'b0']));
  await tap('Show more');
  await tap('Show more');
  expect(list()).toEqual(['a0', 'b0', 'a1', 'b1', 'a2', 'b2']);
  expect(hasMore()).toBe(false);
});

it('takes two quick taps for one', async () => {
  host = async (from) => [`a${from}`];
  const { list, tap } = await open();
  await vi.waitFor(() => expect(list()).toEqual(['a0']));
  await tap('Show more', 2);
  expect(list()).toEqual(['a0', 'a1']);
});

it('keeps what is there when the next page fails, and asks for that page again', async () => {
  let isBroken = true;
  host = async (from) => {
    if (from === 1 && isBroken) throw new Error('404');
    return [`a${from}`];
  };
  const { list, tap, say } = await open();
  await vi.waitFor(() => expect(list()).toEqual(['a0']));
  await tap('Show more');
  expect(say()).toContain('The texts did not arrive.');
  expect(list()).toEqual(['a0']);
  isBroken = false;
  await tap('Try again');
  await vi.waitFor(() => expect(list()).toEqual(['a0', 'a1']));
  expect(say()).not.toContain('The texts did not arrive.');
});

it('goes past pages that the list above shows, and says that there is nothing only at the end', async () => {
  host = async (from) => (from < 2 ? [`a${from}`] : []);
  const some = await open('a0');
  await vi.waitFor(() => expect(some.list()).toEqual(['a1']));
  expect(some.say()).not.toContain('Nothing more');
  const none = await open('a0', 'a1');
  await vi.waitFor(() => expect(none.say()).toContain('Nothing more in the texts.'));
  expect(none.hasMore()).toBe(false);
});

it('takes a page that was given up for a later question for no failure', async () => {
  host = async (from) => {
    if (from) throw new DOMException('', 'AbortError');
    return ['a0'];
  };
  const { list, tap, say } = await open();
  await vi.waitFor(() => expect(list()).toEqual(['a0']));
  await tap('Show more');
  expect(say()).not.toContain('The texts did not arrive.');
});
