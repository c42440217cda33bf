import { expect, it } from 'vitest';
import { nothingAsked } from './explorer-state.ts';
import { takeNeed } from './replace-words.ts';

const said = { ...nothingAsked, words: 'bghit nakol f taza', page: 3 };

it('asks for the value instead of the words, in the place that they name', () => {
  const places = [{ values: ['province/taza'], words: ['taza'] }];
  expect(takeNeed(said, 'service/food', places)).toEqual({
    ...nothingAsked,
    filters: { service: ['food'], province: ['taza'] },
  });
});

it('keeps the place that is chosen where the words name none, or one of several', () => {
  const chosen = { ...said, filters: { province: ['fes'], service: ['shelter'] } };
  const several = [{ values: ['province/taza', 'province/tata'], words: ['ta'] }];
  for (const places of [[], several])
    expect(takeNeed(chosen, 'service/food', places).filters).toEqual({
      province: ['fes'],
      service: ['food'],
    });
});
