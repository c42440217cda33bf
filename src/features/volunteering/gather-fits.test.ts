import { expect, it } from 'vitest';
import type { Opportunity } from '#model/opportunities.ts';
import type { Volunteer } from '#model/volunteers.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { gatherFits } from './gather-fits.ts';

it('gives each role its wishes and each wish its roles, without what has closed', () => {
  const role = (id: string, more: Partial<Opportunity> = {}) => ({
    id,
    association: 'open',
    name: { fr: id },
    skills: ['cooking'],
    ...more,
  });
  const wish = (id: string, skills: string[]) => ({
    id,
    pseudonym: id,
    text: { fr: 'x' },
    skills,
    posted: '2026-11-01',
    expires: '2026-12-31',
  });
  const directory = {
    ...buildDirectory({
      associations: [{ id: 'open' }, { id: 'shut', status: 'closed' }],
      opportunities: [
        role('one'),
        role('past', { closes: '2026-01-01' }),
        role('of-closed', { association: 'shut' }),
        role('two', { provinces: ['safi'] }),
      ] as Opportunity[],
      volunteers: [
        wish('v-a', ['cooking']),
        wish('v-b', ['teaching']),
        { ...wish('v-c', ['cooking']), provinces: ['safi'] },
      ] as Volunteer[],
    }),
    today: '2026-11-30',
  };
  const { ofRole, ofWish } = gatherFits(directory);
  const told = (map: typeof ofRole, key: 'role' | 'wish') =>
    Object.fromEntries([...map].map(([id, fits]) => [id, fits.map((fit) => fit[key])]));
  expect(told(ofRole, 'wish')).toEqual({ one: ['v-a', 'v-c'], two: ['v-c', 'v-a'] });
  expect(told(ofWish, 'role')).toEqual({ 'v-a': ['one', 'two'], 'v-c': ['two', 'one'] });
});
