import { describe, expect, it } from 'vitest';
import { readSignFile } from '#features/search/phone/analysis/sign-file.ts';
import { openFinder } from '#features/search/phone/query/finder.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { MemoryHost } from '#testing/search/finder-in-memory.ts';
import { listFirstCards, makeFinder } from './make-finder.ts';

const sketch = () =>
  buildDirectory({
    associations: [
      { id: 'nour', name: { fr: 'Nour', ar: 'النور' } },
      { id: 'amal', name: { fr: 'Amal', ar: 'الأمل' } },
    ],
  });

it('gives the first cards, as many as are asked for', () => {
  const hrefs = [1, 5].map((length) =>
    listFirstCards(sketch(), 'fr', length).map(({ href }) => href),
  );
  const [amal, nour] = ['/fr/associations/amal/', '/fr/associations/nour/'];
  expect(hrefs).toEqual([[amal], [amal, nour]]);
});

describe('makeFinder', () => {
  it('finds cards as the pages draw them, in the order of names', async () => {
    const { base, files } = makeFinder(sketch(), 'fr');
    const { fetch } = new MemoryHost(files, base);
    const finder = openFinder({ base, locale: 'fr', fetch });
    const { numbers } = await finder.ask({});
    expect(await finder.cards(numbers)).toMatchObject([
      { href: '/fr/associations/amal/', otherTitle: { text: 'الأمل', lang: 'ar' } },
      { href: '/fr/associations/nour/' },
    ]);
  });

  it('carries the signs of danger of every record of the vocabulary', () => {
    const directory = buildDirectory({
      'focus-areas': [{ id: 'health', danger: ['noyade', '-film'] }, { id: 'school' }],
      audiences: [{ id: 'women', danger: ['peur mari'] }],
      services: [{ id: 'shelter', danger: ['خايفة راجلي'] }],
    });
    const file = makeFinder(directory, 'fr').files.get('danger.txt');
    const text = readSignFile(file ?? new Uint8Array());
    expect(text.split('\n')).toEqual(['خايفه راجلي', 'nuiade,-film', 'peur mari']);
  });

  it('names its folder after what is in it', () => {
    const [one, other] = [sketch(), sketch()].map((each) => makeFinder(each, 'fr'));
    expect(one?.base).toMatch(/^\/fr\/finder\/[\da-f]{10}\/$/);
    expect(one?.base).toBe(other?.base);
    const changed = buildDirectory({ associations: [{ id: 'amal' }] });
    expect(makeFinder(changed, 'fr').build).not.toBe(one?.build);
  });

  it('of an empty directory answers that nobody is there', async () => {
    const { base, files } = makeFinder(buildDirectory({}), 'ar');
    const { fetch } = new MemoryHost(files, base);
    const finder = openFinder({ base, locale: 'ar', fetch });
    expect(await finder.ask({ words: 'الأمل' })).toMatchObject({ total: 0 });
    expect(await finder.ask({ sort: 'verified' })).toMatchObject({ total: 0 });
  });

  it.each(['province', 'covers', 'region', 'service', 'free', 'needs'] as const)(
    'answers that nobody has a value of %s which nobody has',
    async (filter) => {
      const directory = buildDirectory({
        regions: [{ id: 'draa' }],
        provinces: [{ id: 'zagora', region: 'draa' }],
        services: [{ id: 'shelter' }],
        associations: [{ id: 'amal' }],
      });
      const { base, files } = makeFinder(directory, 'fr');
      const { fetch } = new MemoryHost(files, base);
      const finder = openFinder({ base, locale: 'fr', fetch });
      const values = { region: 'draa', service: 'shelter', free: 'yes', needs: 'yes' };
      const value = { province: 'zagora', covers: 'zagora', ...values }[filter];
      expect(await finder.ask({ filters: { [filter]: [value] } })).toMatchObject({ total: 0 });
    },
  );
});
