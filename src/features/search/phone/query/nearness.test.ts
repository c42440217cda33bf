import { expect, it } from 'vitest';
import { SmallFinder } from '#testing/search/small-finder.ts';

const tan = { lat: 28.9, lng: -10.1 };
const small = new SmallFinder([
  { id: 'far', points: [{ province: 'zagora', lat: 30.33, lng: -5.84 }] },
  { id: 'nowhere' },
  {
    id: 'both',
    points: [
      { province: 'zagora', lat: 30.3, lng: -5.8 },
      { province: 'guelmim', lat: 28.99, lng: -10.05 },
    ],
  },
  { id: 'here', points: [{ province: 'guelmim', lat: 28.9, lng: -10.1 }], verified: '2026-01-01' },
]);
const near = (atLeast: number) => ({ sort: 'near', near: { from: tan, atLeast } }) as const;

it('the nearest comes first, by its nearest place; who is nowhere comes last', async () => {
  expect(await small.find(near(4))).toEqual(['here', 'both', 'far', 'nowhere']);
  const { distances } = await small.finder.ask(near(4));
  expect(distances.get(3)).toBe(0);
  expect(distances.get(2)).toBeCloseTo(11, 0);
  expect(distances.get(1)).toBeUndefined();
});

it('gives no kilometres where only the province is known, and looks beyond its middle', async () => {
  const some = new SmallFinder([
    {
      id: 'vague',
      points: [{ province: 'guelmim', lat: 28.98, lng: -10.06, isProvinceOnly: true }],
    },
    { id: 'border', points: [{ province: 'zagora', lat: 28.91, lng: -10.1 }] },
  ]);
  expect(await some.find(near(1))).toEqual(['border', 'vague']);
  const { distances } = await some.finder.ask(near(2));
  expect(distances.get(0)).toBeUndefined();
  expect(distances.get(1)).toBeCloseTo(1, 0);
});

it('gives who has only a province their own place in the order, not that of who comes next by name', async () => {
  const some = new SmallFinder([
    { id: 'nowhere' },
    { id: 'vague', points: [{ province: 'guelmim', ...tan, isProvinceOnly: true }] },
    { id: 'far', points: [{ province: 'zagora', lat: 30.33, lng: -5.84 }] },
  ]);
  expect(await some.find(near(3))).toEqual(['vague', 'far', 'nowhere']);
});

it('says no kilometres to a farther place, where of the nearest only the province is known', async () => {
  const some = new SmallFinder([
    { id: 'border', points: [{ province: 'guelmim', lat: 28.95, lng: -10.1 }] },
    {
      id: 'vague',
      points: [
        { province: 'guelmim', ...tan, isProvinceOnly: true },
        { province: 'zagora', lat: 30.33, lng: -5.84 },
      ],
    },
  ]);
  const { distances } = await some.finder.ask(near(2));
  expect(await some.find(near(2))).toEqual(['vague', 'border']);
  expect([...distances.keys()]).toEqual([0]);
});

it('goes with words and filters, and wants no position that nobody gave', async () => {
  const some = new SmallFinder([
    { id: 'a', names: ['Nour'], points: [{ province: 'zagora', lat: 30.33, lng: -5.84 }] },
    { id: 'b', names: ['Nour'], points: [{ province: 'guelmim', lat: 28.99, lng: -10.05 }] },
    { id: 'c', names: ['Amal'], points: [{ province: 'guelmim', lat: 28.99, lng: -10.05 }] },
  ]);
  expect(await some.find({ words: 'nour', ...near(2) })).toEqual(['b', 'a']);
  expect(await some.find({ words: 'nour', sort: 'near' })).toEqual(['a', 'b']);
});

it('puts who is equally near by name, whichever province is read first', async () => {
  const there = { lat: 28.99, lng: -10.05 };
  const some = new SmallFinder([
    { id: 'a', points: [{ province: 'zagora', ...there }] },
    { id: 'b', points: [{ province: 'guelmim', ...there }] },
  ]);
  expect(await some.find(near(2))).toEqual(['a', 'b']);
});
