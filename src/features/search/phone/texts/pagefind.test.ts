import { expect, it, vi } from 'vitest';
import { openPagefind, type PagefindFiles } from './pagefind.ts';

const open = (entry: string) => {
  const asked: string[] = [];
  const files = {
    build: '',
    answer: () => {},
    expect: async (path: string) => {
      asked.push(path);
      return new TextEncoder().encode(path === 'pagefind-entry.json' ? entry : '');
    },
  } as unknown as PagefindFiles;
  const fetchBy = vi.fn();
  const createInstance = vi.fn((options: object) => options as never);
  const opened = openPagefind('/fr/pagefind/', files, async () => ({ fetchBy, createInstance }));
  return { asked, files, fetchBy, createInstance, opened };
};

it('asks for script, engine, entry and table at once, and lets Pagefind ask through the site', async () => {
  const { asked, files, fetchBy, createInstance, opened } = open(
    '{"languages":{"und":{"hash":"und_1"}}}',
  );
  await opened;
  expect(asked).toEqual(['wasm.unknown.pagefind', 'pagefind-entry.json', 'pagefind.und_1.pf_meta']);
  expect(files.build).toBe('und_1');
  expect(fetchBy).toHaveBeenCalledExactlyOnceWith(files.answer);
  // What a name, a place, a sound, a reference and a region are worth, in this order.
  expect(createInstance).toHaveBeenCalledExactlyOnceWith({
    basePath: '/fr/pagefind/',
    baseUrl: '/',
    noWorker: true,
    metaCacheTag: 'entry',
    ranking: {
      metaWeights: { n: 6, p: 3, x: 2, c: 1, r: 0.2 },
      pageLength: 0.3,
      termFrequency: 0.6,
      termSimilarity: 1.5,
      diacriticSimilarity: 0,
    },
  });
});

it.each(['', '{}', '{"languages":{}}'])('names an entry that is damaged: %j', async (entry) => {
  await expect(open(entry).opened).rejects.toMatchObject({ path: 'pagefind-entry.json' });
});
