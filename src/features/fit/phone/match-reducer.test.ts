import { describe, expect, it } from 'vitest';
import type { PhoneMatch } from '#features/fit/compare-fit.ts';
import {
  chooseShown,
  type MatchAction,
  type MatchModel,
  matchReducer,
  nothingTicked,
  readWish,
} from './match-reducer.ts';

const role: PhoneMatch = {
  id: 'r',
  skills: ['cooking'],
  href: '/fr/',
  title: 'R',
  association: 'A',
  closes: '2026-12-01',
};
const roles = [role];
const wish = { id: 'me', skills: ['cooking'] };

describe('what the page knows', () => {
  it.each<[string, MatchModel, MatchAction, MatchModel]>([
    ['what is ticked', nothingTicked, { type: 'ticked', wish }, { wish, state: 'idle' }],
    [
      'that roles are coming',
      { wish, state: 'idle' },
      { type: 'asked' },
      { wish, state: 'loading' },
    ],
    [
      'that roles are here',
      { wish, state: 'loading' },
      { type: 'loaded', roles },
      { wish, roles, state: 'ready' },
    ],
    [
      'that they did not come',
      { wish, state: 'loading' },
      { type: 'failed' },
      { wish, state: 'failed' },
    ],
    [
      'that it may ask again',
      { wish, state: 'failed' },
      { type: 'asked' },
      { wish, state: 'loading' },
    ],
    [
      'not to ask twice',
      { wish, roles, state: 'ready' },
      { type: 'asked' },
      { wish, roles, state: 'ready' },
    ],
    [
      'other ticks beside the roles',
      { wish, roles, state: 'ready' },
      { type: 'ticked', wish: { id: 'me' } },
      { wish: { id: 'me' }, roles, state: 'ready' },
    ],
  ])('%s', (_, model, action, expected) => {
    expect(matchReducer(model, action)).toEqual(expected);
  });

  it('shows what fits once the roles are here, and no role that has closed since the build', () => {
    const ready: MatchModel = { wish, roles, state: 'ready' };
    expect(chooseShown(ready, '2026-12-01').map((each) => each.role.id)).toEqual(['r']);
    expect(chooseShown(ready, '2026-12-02')).toEqual([]);
    expect(chooseShown({ ...ready, state: 'idle' }, '2026-12-01')).toEqual([]);
  });
});

it('reads a form as a wish', () => {
  const form = new FormData();
  for (const [name, value] of [
    ['where', 'either'],
    ['provinces', ''],
    ['skills', 'cooking'],
    ['skills', 'teaching'],
    ['abroad', 'yes'],
  ] as const)
    form.append(name, value);
  expect(readWish(form)).toEqual({
    id: 'me',
    where: 'either',
    provinces: [],
    skills: ['cooking', 'teaching'],
    focusAreas: [],
    languages: [],
    availability: [],
    country: 'abroad',
  });
});
