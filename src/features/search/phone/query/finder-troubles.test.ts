import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FileStore, SearchFileError } from '#features/search/phone/index/file-store.ts';
import { anyText } from '#testing/search/any-text.ts';
import { SmallFinder } from '#testing/search/small-finder.ts';
import { openFinder } from './finder.ts';

let small: SmallFinder;
beforeEach(() => {
  small = new SmallFinder([
    { id: 'amal', names: ['Association Al Amal'], values: { focus: ['health'] } },
    { id: 'nour', names: ['Association Annour'], values: { focus: ['health'] } },
  ]);
});

/** A finder on the same files whose host does something else for some of them. */
function openOn(answer: (path: string, init?: RequestInit) => Promise<Response> | undefined) {
  const host: typeof fetch = (request, init) =>
    answer(String(request).slice('/finder/'.length), init) ?? small.host.fetch(request, init);
  return openFinder({ base: '/finder/', locale: 'fr', fetch: host });
}

describe('a file that does not load', () => {
  it.each<[string, () => Promise<Response>]>([
    ['without network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['that is not there', async () => new Response('no', { status: 404 })],
    [
      'that is cut short',
      async () => new Response(new Uint8Array(small.files.get('words/0.txt') ?? []).slice(0, 40)),
    ],
  ])('%s is named, the rest stays, and asking again tries again', async (_, fail) => {
    let isBroken = true;
    const modes: unknown[] = [];
    const finder = openOn((path, init) => {
      if (path !== 'words/0.txt') return;
      modes.push(init?.cache);
      return isBroken ? fail() : undefined;
    });
    await expect(finder.ask({ words: 'amal' })).rejects.toThrow(SearchFileError);
    await expect(finder.ask({ words: 'amal' })).rejects.toMatchObject({ path: 'words/0.txt' });
    expect(await finder.ask({ filters: { focus: ['health'] } })).toMatchObject({ total: 2 });
    isBroken = false;
    expect(await finder.ask({ words: 'amal' })).toMatchObject({ total: 1 });
    // What came damaged must not come from the browser's cache again.
    expect(modes).toEqual(['default', 'reload', 'reload']);
  });

  it('is told from a mistake in what reads it', async () => {
    const finder = openOn((path) =>
      path === 'start.json' ? Promise.resolve(Response.json({ size: 2 })) : undefined,
    );
    const error = await finder.ask({ words: 'amal' }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(TypeError);
    const store = new FileStore('/finder/', small.host.fetch);
    const read = () => {
      throw new ReferenceError('cards is not defined');
    };
    await expect(store.load('start.json', read)).rejects.toThrow(ReferenceError);
  });

  it('is not fetched where it is on its way already, but again if that broke', async () => {
    const { host } = small;
    const start = host.fetch('/finder/start.json');
    const open = (coming: Promise<Response>) =>
      openFinder({ base: '/finder/', locale: 'fr', fetch: host.fetch, start: coming });
    expect(await open(start).ask({ words: 'amal' })).toMatchObject({ total: 1 });
    expect(host.sent.filter((path) => path === 'start.json')).toHaveLength(1);
    const broken = open(Promise.reject(new TypeError('Failed to fetch')));
    await expect(broken.ask({ words: 'amal' })).rejects.toMatchObject({ path: 'start.json' });
    expect(await broken.ask({ words: 'amal' })).toMatchObject({ total: 1 });
    expect(host.sent.filter((path) => path === 'start.json')).toHaveLength(2);
  });

  it('is fetched once while it is wanted twice', async () => {
    await small.finder.ask({ words: 'amal' });
    await small.finder.ask({ words: 'amal' });
    expect(small.host.sent.filter((path) => path === 'words/0.txt')).toHaveLength(1);
  });
});

describe('on a slow line', () => {
  it('the likely card comes while the list of a place is still on its way', async () => {
    small = new SmallFinder([
      { id: 'amal', names: ['Al Amal'], values: { province: ['zagora'] } },
      { id: 'nour', names: ['Annour'], values: { province: ['zagora'] } },
    ]);
    const list = Promise.withResolvers<void>();
    const [listAsked, cardAsked] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const finder = openOn((path) => {
      if (path.startsWith('cards/')) cardAsked.resolve();
      if (path !== 'values/province/zagora.txt') return;
      listAsked.resolve();
      return list.promise.then(() => small.host.fetch(`/finder/${path}`));
    });
    const answer = finder.ask({ words: 'annour zagora' });
    await Promise.all([listAsked.promise, cardAsked.promise]);
    list.resolve();
    expect(await answer).toMatchObject({ numbers: [1] });
  });
});

describe('before a question', () => {
  it('what every one needs is fetched, and nothing else', async () => {
    await small.finder.prepare();
    expect(small.host.sent).toEqual(['start.json', 'danger.txt']);
    await small.finder.ask({ words: 'amal' });
    expect(small.host.sent.filter((path) => path === 'start.json')).toHaveLength(1);
  });
});

describe('signs of danger that do not come', () => {
  it('are an error, not an answer: nobody knows then what the words say', async () => {
    let isBroken = true;
    const fetch: typeof globalThis.fetch = async (request) =>
      isBroken ? new Response(null, { status: 503 }) : small.host.fetch(request);
    const finder = openFinder({ base: '/finder/', locale: 'fr', fetch });
    await expect(finder.signalsDanger('viol')).rejects.toMatchObject({ path: 'danger.txt' });
    isBroken = false;
    expect(await finder.signalsDanger('viol')).toBe(true);
  });
});

describe('an earlier question', () => {
  it('is given up for a later one, and what only it wanted is not loaded', async () => {
    const asked: string[] = [];
    const stopped: string[] = [];
    const finder = openOn((path, init) => {
      asked.push(path);
      if (path !== 'values/focus/health.txt') return;
      return new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => {
          stopped.push(path);
          reject(init.signal?.reason);
        });
      });
    });
    const early = finder.ask({ filters: { focus: ['health'] } });
    const outcome = expect(early).rejects.toMatchObject({ name: 'AbortError' });
    await vi.waitFor(() => expect(asked).toContain('values/focus/health.txt'));
    expect(await finder.ask({ words: 'nour' })).toMatchObject({ total: 1 });
    await outcome;
    expect(stopped).toEqual(['values/focus/health.txt']);
  });

  it('keeps loading what the later one wants too', async () => {
    const early = small.finder.ask({ words: 'ama' });
    const late = small.finder.ask({ words: 'amal' });
    await expect(early).rejects.toMatchObject({ name: 'AbortError' });
    expect(await late).toMatchObject({ total: 1 });
    expect(new Set(small.host.sent).size).toBe(small.host.sent.length);
  });

  it('leaves its words to whoever types on after a while', async () => {
    const asked: (AbortSignal | null | undefined)[] = [];
    let send = () => {};
    const finder = openOn((path, init) => {
      if (path !== 'words/0.txt') return;
      asked.push(init?.signal);
      return new Promise((resolve) => {
        send = () => resolve(small.host.fetch(`/finder/${path}`));
      });
    });
    const stop = new AbortController();
    const early = finder.ask({ words: 'ama' }, stop.signal);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    stop.abort();
    await expect(early).rejects.toMatchObject({ name: 'AbortError' });
    send();
    expect(await finder.ask({ words: 'amal' })).toMatchObject({ total: 1 });
    expect(asked.map((signal) => signal?.aborted)).toEqual([false]);
  });

  it('is given up by its own signal', async () => {
    const stop = new AbortController();
    const asked = small.finder.ask({ words: 'amal' }, stop.signal);
    stop.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    await expect(small.finder.ask({ words: 'amal' }, stop.signal)).rejects.toThrow();
  });
});

describe('whatever is typed', () => {
  it('is answered', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (words) => {
        const { total, numbers } = await small.finder.ask({ words });
        expect(numbers).toHaveLength(total);
      }),
    );
  });

  it.each(['جمعية L’École <script>alert(1)</script> "\' ', 'a', '🙂', '\u202e', 'amal nour '])(
    'ten thousand characters of %s are answered',
    async (part) => {
      const words = part.repeat(10_000 / part.length);
      expect(await small.finder.ask({ words })).toHaveProperty('total');
    },
  );
});
