import { describe, expect, it } from 'vitest';
import { type Loading, partOf, reduceLoading } from './loading-reducer.ts';

const map = { name: 'map' };
type State = Loading<typeof map>;

const follow = (start: State, ...steps: State[]) => steps.reduce(reduceLoading, start);

describe('a part that is fetched once it is wanted', () => {
  it.each<[string, State, State, State]>([
    ['is asked for', 'shut', 'asking', 'asking'],
    ['is asked for once, however often somebody taps', 'asking', 'asking', 'asking'],
    ['comes', 'asking', map, map],
    ['does not come', 'asking', 'failed', 'failed'],
    ['is not fetched again once it is there', map, 'asking', map],
    ['is put away', map, 'shut', 'shut'],
    [
      'is tried again, after a look whether the page has to come anew',
      'failed',
      'retried',
      'retried',
    ],
    ['is asked for again where it has not', 'retried', 'asking', 'asking'],
    ['is asked for again where it is wanted once more', 'failed', 'asking', 'asking'],
  ])('%s', (_, before, next, after) => {
    expect(reduceLoading<typeof map>(before, next)).toBe(after);
  });

  it('fails, is tried again, and comes', () => {
    expect(follow('shut', 'asking', 'failed', 'retried', 'asking', map)).toBe(map);
  });

  it('opens again after it was put away', () => {
    expect(follow(map, 'shut', 'asking')).toBe('asking');
  });

  it('is there only once it has come', () => {
    expect(partOf<typeof map>(map)).toBe(map);
    for (const each of ['shut', 'asking', 'failed', 'retried'] as const)
      expect(partOf(each)).toBeUndefined();
  });
});
