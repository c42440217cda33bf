import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SearchFileError } from '#features/search/phone/index/file-store.ts';
import { anyText } from '#testing/search/any-text.ts';
import { hostOf, makeSmallTexts, openTextsIn } from '#testing/search/texts-on-disk.ts';
import { openTexts } from './open-texts.ts';

let folder: string;
let chunk: string;
beforeAll(async () => {
  folder = await makeSmallTexts([
    { id: 'wells', texts: [{ fr: 'Creuser trois puits.' }] },
    { id: 'garden', texts: [{ fr: 'Un jardin potager.' }] },
  ]);
  chunk = `index/${(await readdir(join(folder, 'index')))[0]}`;
});
afterAll(() => rm(folder, { recursive: true }));

// Pagefind says on the console what it could not load.
vi.spyOn(console, 'error').mockImplementation(() => {});

/** Texts on the same files whose host does something else for one of them. */
function openOn(file: string, answer: (sent: Promise<Response>) => Promise<Response>) {
  const asked: unknown[] = [];
  const host: typeof fetch = (request, init) => {
    const sent = hostOf(folder)(request, init);
    if (!String(request).includes(file)) return sent;
    asked.push(init?.cache);
    return answer(sent);
  };
  return { asked, texts: openTextsIn(folder, 'fr', host) };
}

const troubles: [string, (sent: Promise<Response>) => Promise<Response>][] = [
  ['without network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['that is not there', async () => new Response('no', { status: 404 })],
  [
    'that is cut short',
    async (sent) => new Response((await (await sent).arrayBuffer()).slice(0, 60)),
  ],
];

describe.each(troubles)('a file %s', (_, fail) => {
  it.each(['pagefind-entry.json', '.pf_meta', 'wasm', '.pf_index', 'fragment/'])(
    'is named, and asking again tries again: %s',
    async (file) => {
      let isBroken = true;
      const { texts } = openOn(file, (sent) => (isBroken ? fail(sent) : sent));
      await expect(texts.ask('puits ')).rejects.toThrow(SearchFileError);
      isBroken = false;
      expect(await texts.ask('puits ')).toMatchObject({ total: 1, results: { length: 1 } });
    },
  );
});

it('a page that does not come is asked for again, and the ones before stay', async () => {
  // So long that each stands in a file of its own.
  const text = `Un puits. ${'Une pompe. '.repeat(1000)}`;
  const many = await makeSmallTexts(
    Array.from({ length: 6 }, (_, at) => ({ id: `well-${at}`, texts: [{ fr: text }] })),
  );
  let isBroken = false;
  const host: typeof fetch = (request, init) =>
    isBroken ? Promise.reject(new TypeError('Failed to fetch')) : hostOf(many)(request, init);
  const { results, more } = await openTextsIn(many, 'fr', host).ask('puits ');
  isBroken = true;
  await expect(more?.()).rejects.toThrow(SearchFileError);
  isBroken = false;
  const next = await more?.();
  expect(new Set([...results, ...(next?.results ?? [])].map(({ href }) => href)).size).toBe(6);
  await rm(many, { recursive: true });
});

it('a damaged file does not come from the browser’s cache again', async () => {
  let isBroken = true;
  const { asked, texts } = openOn(chunk, (sent) =>
    isBroken ? Promise.resolve(new Response('no', { status: 404 })) : sent,
  );
  await expect(texts.ask('puits ')).rejects.toMatchObject({ path: chunk });
  isBroken = false;
  await texts.ask('puits ');
  expect(asked).toEqual(['default', 'reload']);
});

it('where no index was made, as in development, that is all it says', async () => {
  const host: typeof fetch = async () => new Response(null, { status: 404 });
  const addresses: string[] = [];
  const load = (address: string) => {
    addresses.push(address);
    return Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  };
  const texts = openTexts({ base: '/fr/pagefind/', locale: 'fr', load, fetch: host });
  await expect(texts.ask('puits ')).rejects.toThrow(SearchFileError);
  await expect(texts.ask('puits ')).rejects.toThrow(SearchFileError);
  // A browser may remember a script that failed by its address.
  expect(addresses).toEqual(['/fr/pagefind/pagefind.js', '/fr/pagefind/pagefind.js?again=1']);
});

describe('the order of arrival', () => {
  it('a new question gives up the one before', async () => {
    const texts = openTextsIn(folder, 'fr');
    const [early, late] = await Promise.allSettled([texts.ask('puits '), texts.ask('jardin ')]);
    expect(early).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
    expect(late).toMatchObject({ value: { results: [{ href: '/fr/projects/garden/' }] } });
  });

  it('so does whoever asks, by a signal', async () => {
    const stop = new AbortController();
    const answer = openTextsIn(folder, 'fr').ask('puits ', stop.signal);
    stop.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });
});

it('any text is answered, and ten thousand letters of it', async () => {
  const texts = openTextsIn(folder, 'fr');
  await fc.assert(
    fc.asyncProperty(anyText, async (words) => {
      const { total, results } = await texts.ask(words);
      expect(results.length).toBeLessThanOrEqual(total);
    }),
  );
  for (const text of ['puits '.repeat(2000), 'z'.repeat(10_000), '<script>"\u202e'.repeat(700)])
    await texts.ask(text);
});
