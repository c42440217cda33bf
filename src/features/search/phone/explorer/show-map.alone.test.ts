import { expect, it, vi } from 'vitest';
import { loadMap } from '#features/map/phone/load-map.ts';
import type { MapFilter } from '#features/map/phone/map-props.ts';
import type { Found } from './explorer-reducer.ts';
import { nothingAsked } from './explorer-state.ts';
import type { SearchClient } from './open-search-client.ts';
import { showMap } from './show-map.ts';

vi.mock('#features/map/phone/load-map.ts', () => ({ loadMap: vi.fn() }));

const around = { regions: [], position: undefined };

function answerTo(words: string, numbers: number[]): Found {
  const answer = { numbers, total: numbers.length } as unknown as NonNullable<Found['answer']>;
  const state = { ...nothingAsked, words };
  return { state, answer, total: numbers.length, cards: [], notes: [] };
}

it('shows nothing of a question that a later one has overtaken', async () => {
  let filter: MapFilter | undefined;
  vi.mocked(loadMap).mockImplementation(async (_, options) => {
    filter = options.filter;
    return { destroy: () => {}, focusProvince: () => {} };
  });
  const slow = Promise.withResolvers<ReadonlyMap<string, number>>();
  const directory: Partial<SearchClient> = {
    countAmong: async (_, { words }) =>
      words === 'early' ? slow.promise : new Map([['zagora', 1]]),
  };
  const provinces = [{ id: 'zagora', name: 'Zagora', count: 3, reached: 3 }];
  const map = await showMap({} as HTMLElement, {
    locale: 'fr',
    regions: [{ id: 'draa', name: 'Draa', count: 3, provinces }],
    none: 'none',
    open: async () => directory as SearchClient,
  });
  // Before anything is asked it shows everybody.
  expect([1, 2, 7].filter((number) => filter?.accepts(number))).toEqual([1, 2, 7]);
  expect(filter?.counts()).toEqual(new Map([['zagora', 3]]));
  const giveUp = map.follow(answerTo('early', [1, 2]), around);
  giveUp();
  map.follow(answerTo('late', [7]), around);
  await vi.waitFor(() => expect(filter?.counts()).toEqual(new Map([['zagora', 1]])));
  slow.resolve(new Map([['zagora', 2]]));
  await slow.promise;
  expect(filter?.counts()).toEqual(new Map([['zagora', 1]]));
  expect([1, 2, 7].filter((number) => filter?.accepts(number))).toEqual([7]);
  map.follow({ state: nothingAsked, answer: undefined } as Found, around);
  expect([1, 2, 7].filter((number) => filter?.accepts(number))).toEqual([1, 2, 7]);
  expect(filter?.counts()).toEqual(new Map([['zagora', 3]]));
});
