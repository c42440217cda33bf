import { describe, expect, it } from 'vitest';
import { type CountsModel, countOfValue, nothingCounted, reduceCounts } from './counts-reducer.ts';
import { nothingAsked } from './explorer-state.ts';

const counts = new Map([['focus', new Map([['water', 3]])]]) as never;
const state = { ...nothingAsked, words: 'eau' };

describe('the counts beside the values of filters', () => {
  it('are asked for each filter that somebody looked at, once', () => {
    const first = reduceCounts(nothingCounted, { type: 'looked', at: ['focus', 'focus'] });
    const second = reduceCounts(first, { type: 'looked', at: ['service', 'focus'] });
    expect(first.looked).toEqual(['focus']);
    expect(second.looked).toEqual(['focus', 'service']);
  });

  it('change nothing where somebody looks again', () => {
    const model = reduceCounts(nothingCounted, { type: 'looked', at: ['focus'] });
    expect(reduceCounts(model, { type: 'looked', at: ['focus'] })).toBe(model);
    expect(reduceCounts(model, { type: 'looked', at: [] })).toBe(model);
  });

  it.each<[string, CountsModel, number | undefined]>([
    ['stand for the state that they were counted for', counted(state), 3],
    ['are unknown for another one, though it asks the same', counted({ ...state }), undefined],
    ['are unknown before they come', nothingCounted, undefined],
  ])('%s', (_, model, count) => {
    expect(countOfValue(model, state, 'focus', 'water')).toBe(count);
  });

  it('are unknown for a value and a filter that were not counted', () => {
    expect(countOfValue(counted(state), state, 'focus', 'health')).toBeUndefined();
    expect(countOfValue(counted(state), state, 'service', 'water')).toBeUndefined();
  });

  it('keep what is looked at when they come', () => {
    const looked = reduceCounts(nothingCounted, { type: 'looked', at: ['focus'] });
    expect(reduceCounts(looked, { type: 'counted', of: state, counts }).looked).toEqual(['focus']);
  });
});

function counted(of: typeof state): CountsModel {
  return reduceCounts(nothingCounted, { type: 'counted', of, counts });
}
