import { expect, it } from 'vitest';
import { buildDirectory, placeIn } from '#testing/directory-builder.ts';
import { gatherTerm } from './gather-term.ts';

const directory = buildDirectory({
  'focus-areas': [{ id: 'health' }],
  provinces: [{ id: 'agadir' }, { id: 'tiznit' }, { id: 'zagora' }],
  associations: [
    { id: 'amal', places: [placeIn('agadir')], area: { provinces: ['tiznit'] } },
    { id: 'baraka', places: [placeIn('agadir')], focusAreas: ['water'] },
    { id: 'nour', places: [placeIn('tiznit')] },
  ],
  projects: [{ id: 'clinic', focusAreas: ['health'] }],
});

it('gathers who works on a subject, where, and what else is about it', () => {
  const { term, associations, reached, groups, who } = gatherTerm(
    'focus-areas',
    'health',
    directory,
  );
  expect(term.id).toBe('health');
  expect(associations.map(({ id }) => id)).toEqual(['amal', 'nour']);
  expect(
    reached.map(({ province, associations }) => [province.id, associations.map(({ id }) => id)]),
  ).toEqual([
    ['agadir', ['amal']],
    ['tiznit', ['nour', 'amal']],
  ]);
  expect(who.counts.get('tiznit')).toBe(2);
  expect(groups).toMatchObject([{ collection: 'projects', records: [{ id: 'clinic' }] }]);
});

it('names the term and the vocabulary that has none of that name', () => {
  expect(() => gatherTerm('services', 'health', directory)).toThrow('No term health in services');
});
