import { expect, test } from 'vitest';
import { buildDirectory, placeIn } from '#testing/directory-builder.ts';
import { selectSavedPages } from './select-saved-pages.ts';

const directory = buildDirectory({
  provinces: [
    { id: 'zagora', region: 'draa' },
    { id: 'agadir', region: 'souss' },
  ],
  regions: [{ id: 'draa' }, { id: 'souss' }],
  services: [{ id: 'course' }, { id: 'shelter' }, { id: 'legal' }],
  associations: [
    {
      id: 'there',
      services: [{ service: 'course', until: '2024' }, { service: 'shelter' }],
      places: [placeIn('zagora')],
    },
    { id: 'comes', area: { provinces: ['zagora'] } },
    { id: 'elsewhere', services: [{ service: 'legal' }], places: [placeIn('agadir')] },
  ],
});

test('a province is kept with the help in it and with everybody who is there or comes, what helps first', () => {
  const { paths, associations } = selectSavedPages('zagora', directory);
  expect(paths).toEqual([
    'provinces/zagora',
    'help/shelter/zagora',
    'help/course/zagora',
    'associations/there',
    'associations/comes',
  ]);
  expect(associations.map(({ id }) => id)).toEqual(['there', 'comes']);
});
