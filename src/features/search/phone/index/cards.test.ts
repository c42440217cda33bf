import { describe, expect, it } from 'vitest';
import { CardStore, type FinderCard, listCardTexts, packCard, unpackCard } from './cards.ts';
import type { FileStore } from './file-store.ts';

it('a card comes back as it was packed', () => {
  const full: FinderCard = {
    href: '/fr/associations/amal/',
    title: { text: 'Amal', lang: 'fr' },
    otherTitle: { text: 'أمل', lang: 'ar' },
    meta: [
      { text: 'Association', lang: 'fr' },
      { text: 'Zagora', lang: 'fr' },
    ],
    summary: { text: 'تكفل الأيتام.', lang: 'ar' },
    tags: [{ text: { text: 'Santé', lang: 'fr' }, look: 'topic' }],
  };
  const bare: FinderCard = {
    ...full,
    otherTitle: undefined,
    summary: undefined,
    meta: [],
    tags: [],
  };
  for (const card of [full, bare]) {
    const file = JSON.parse(JSON.stringify(packCard(card, 'fr')));
    expect(unpackCard(file, 'fr')).toEqual(card);
  }
});

it('of a text in the page’s own language the file does not name the language', () => {
  const text = (words: string, lang: 'fr' | 'ar') => ({ text: words, lang });
  const card: FinderCard = {
    href: '/a/',
    title: text('Amal', 'fr'),
    otherTitle: text('أمل', 'ar'),
    meta: [text('Zagora', 'fr')],
    summary: undefined,
    tags: [
      { text: text('Ouvert', 'fr'), look: 'good' },
      { text: text('مغلق', 'ar'), look: 'attention' },
    ],
  };
  expect(packCard(card, 'fr')).toEqual([
    '/a/',
    'Amal',
    ['أمل', 'ar'],
    0,
    ['Zagora'],
    [1, 'Ouvert'],
    [2, ['مغلق', 'ar']],
  ]);
  expect(listCardTexts(card)).toEqual(['Amal', 'أمل', 'Zagora', 'Ouvert', 'مغلق']);
});

describe('cards by number', () => {
  const asked: string[] = [];
  /** Of every file, eight cards that bear its name. */
  const store = {
    load: async (path: string) => {
      asked.push(path);
      return Array.from({ length: 8 }, (_, at) => [`${path} ${at}`, 'Amal', 0, 0, []]);
    },
  } as unknown as FileStore;
  const hrefs = async (cards: CardStore, numbers: number[]) =>
    (await cards.load(numbers)).map(({ href }) => href);

  it('come from their blocks, each of which is asked for once', async () => {
    const cards = new CardStore(store, 'fr');
    expect(await hrefs(cards, [17, 2, 16])).toEqual([
      'cards/2.json 1',
      'cards/0.json 2',
      'cards/2.json 0',
    ]);
    await cards.load([3, 18]);
    expect(asked.splice(0)).toEqual(['cards/2.json', 'cards/0.json']);
    expect([cards.get(3)?.href, cards.get(8)]).toEqual(['cards/0.json 3', undefined]);
  });

  it('come from the file of a value while they are its first, and from their blocks again later', async () => {
    const cards = new CardStore(store, 'fr');
    cards.expect('focus', 'water', [5, 30]);
    expect(await hrefs(cards, [30])).toEqual(['first/focus/water.json 1']);
    cards.expect('focus', 'health', [6]);
    expect(await hrefs(cards, [5, 6, 31])).toEqual([
      'first/focus/water.json 0',
      'first/focus/health.json 0',
      'cards/3.json 7',
    ]);
    const others = new CardStore(store, 'fr');
    others.expect('focus', 'water', [5, 30]);
    others.expect('focus', 'health', [6]);
    expect(await hrefs(others, [5])).toEqual(['cards/0.json 5']);
  });
});
