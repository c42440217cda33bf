import { describe, expect, it } from 'vitest';
import { buildDirectory, placeIn, type RecordSketch } from '#testing/directory-builder.ts';
import { cardsShown, countLinesEach, indexListParents, pathOfList } from './list-parents.ts';

const many = (count: number, sketch: (id: string) => RecordSketch<'associations'>) =>
  Array.from({ length: count }, (_, index) => sketch(`association-${index}`));
const world = {
  regions: [{ id: 'souss' }],
  provinces: [
    { id: 'agadir', region: 'souss' },
    { id: 'tiznit', region: 'souss' },
  ],
  'focus-areas': [{ id: 'health' }],
};
const paths = (associations: RecordSketch<'associations'>[]) => [
  ...indexListParents(buildDirectory({ ...world, associations })).keys(),
];

describe('a list by name', () => {
  it('stands below each place and term that has more than its page shows', () => {
    const inAgadir = many(cardsShown.territory + 1, (id) => ({ id, places: [placeIn('agadir')] }));
    expect(paths(inAgadir)).toEqual([
      'associations',
      'regions/souss',
      'provinces/agadir',
      'focus/health',
    ]);
    expect(paths(inAgadir.slice(1))).toEqual(['associations']);
    expect(paths([])).toEqual([]);
    expect(paths(inAgadir.slice(0, 1))).toEqual(['associations']);
  });

  it('of all regions holds those that serve the whole country, and no place repeats them', () => {
    const national = many(30, (id) => ({ id, area: { scope: 'national' }, focusAreas: ['water'] }));
    expect(paths(national)).toEqual(['associations', 'regions']);
    expect(paths(national.slice(0, 1))).toEqual(['associations', 'regions']);
  });

  it('of a place tells who is there from who reaches it', () => {
    const associations = [
      ...many(24, (id) => ({ id, places: [placeIn('agadir')] })),
      { id: 'zmorrod', places: [placeIn('tiznit')], area: { provinces: ['agadir'] } },
    ];
    const parent = indexListParents(buildDirectory({ ...world, associations })).get(
      'provinces/agadir',
    );
    expect(parent?.associations).toHaveLength(25);
    expect([...(parent?.serves ?? [])].map(({ id }) => id)).toEqual(['zmorrod']);
  });
});

it('has its pages below the page that it is of, the first without a number', () => {
  expect([pathOfList('regions'), pathOfList('regions', 1), pathOfList('regions', 2)]).toEqual([
    'regions/by-name',
    'regions/by-name',
    'regions/by-name/2',
  ]);
});

it('says of which page it is, and whom it holds', () => {
  const associations = many(13, (id) => ({ id }));
  const parents = indexListParents(buildDirectory({ ...world, associations }));
  expect(parents.get('associations')).toMatchObject({
    collection: 'associations',
    path: 'associations',
  });
  expect(parents.get('associations')).not.toHaveProperty('id');
  expect(parents.get('focus/health')).toMatchObject({ collection: 'focus-areas', id: 'health' });
  expect(parents.get('focus/health')?.associations).toHaveLength(13);
  expect(parents.get('focus/health')?.serves.size).toBe(0);
});

it('leaves the page of a term as long as it is, however many provinces it reaches', () => {
  expect([1, 25, 26, 50, 75, 300].map(countLinesEach)).toEqual([4, 4, 3, 2, 1, 1]);
});
