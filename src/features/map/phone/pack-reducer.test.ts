import { expect, it } from 'vitest';
import { type PackAction, type Packs, reducePacks } from './pack-reducer.ts';

type State = 'none' | 'loading' | 'failed' | 'here';
const packsOf = (state: State): Packs => new Map(state === 'none' ? [] : [['souss', state]]);

it.each<[before: State, PackAction['type'], after: State]>([
  ['none', 'wanted', 'loading'],
  ['loading', 'wanted', 'loading'],
  // Panning over it asks for nothing.
  ['failed', 'wanted', 'failed'],
  ['here', 'wanted', 'here'],
  ['none', 'retried', 'none'],
  ['loading', 'retried', 'loading'],
  ['failed', 'retried', 'loading'],
  ['here', 'retried', 'here'],
  ['loading', 'came', 'here'],
  ['loading', 'failed', 'failed'],
  // What was shown of it has failed.
  ['here', 'failed', 'failed'],
])('of a region that is %s and then %s the places are %s', (before, type, after) => {
  const packs = packsOf(before);
  const reduced = reducePacks(packs, { type, region: 'souss' });
  expect(reduced).toEqual(packsOf(after));
  if (before === after) expect(reduced).toBe(packs);
  else expect(packs).toEqual(packsOf(before));
});

it('leaves other regions as they are', () => {
  const packs = reducePacks(packsOf('failed'), { type: 'wanted', region: 'oriental' });
  expect([...packs]).toEqual([
    ['souss', 'failed'],
    ['oriental', 'loading'],
  ]);
});
