import { expect, it } from 'vitest';
import { buildDirectory, placeIn } from '#testing/directory-builder.ts';
import { measureAll, measureCoverage } from './coverage.ts';

const source = (published?: string) => [
  { id: 'page', title: { fr: 'Page' }, ...(published && { published }) },
];
const directory = buildDirectory({
  regions: [{ id: 'souss' }],
  provinces: [
    { id: 'agadir', region: 'souss' },
    { id: 'tata', region: 'souss' },
  ],
  associations: [
    {
      id: 'old',
      places: [placeIn('agadir')],
      sources: source('2012-03'),
      website: 'https://old.example',
    },
    {
      id: 'confirmed',
      places: [placeIn('agadir')],
      sources: source('2015'),
      contacts: [{ emails: ['contact@exemple.ma'] }],
      verification: { level: 'confirmed', date: '2026-05-01' },
    },
    {
      id: 'long-ago',
      places: [placeIn('agadir')],
      sources: source(),
      services: [{ service: 'shelter', asOf: '2019' }],
      verification: { level: 'checked', date: '2019-05-01' },
    },
    {
      id: 'undated',
      area: { provinces: ['agadir'] },
      places: [placeIn('agadir')],
      sources: source(),
    },
    { id: 'closed', status: 'closed', places: [placeIn('agadir')] },
  ],
});

it('counts who is listed, can be reached and was confirmed lately, and how old what is known is', () => {
  const found = { listed: 4, reachable: 2, verified: 1, year: 2019 };
  expect(measureCoverage(directory, 'provinces', 'agadir')).toEqual(found);
  expect(measureCoverage(directory, 'regions', 'souss')).toEqual(found);
  expect(measureAll(directory)).toEqual(found);
});

it('knows nothing of a province in which nobody is listed', () => {
  expect(measureCoverage(directory, 'provinces', 'tata')).toEqual({
    listed: 0,
    reachable: 0,
    verified: 0,
    year: undefined,
  });
});
