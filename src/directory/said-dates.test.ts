import { expect, it } from 'vitest';
import { buildRecord, type RecordSketch } from '#testing/directory-builder.ts';
import { findNewestYear, listSaidDates } from './said-dates.ts';

const source = (id: string, published?: string) => ({
  id,
  title: { fr: 'Dépliant' },
  ...(published && { published }),
});

it.each<[Partial<RecordSketch<'associations'>>, dates: string[], year: number | undefined]>([
  [
    { verification: { level: 'confirmed', date: '2025-03-02' }, sources: [source('leaflet-a')] },
    ['2025-03-02'],
    2025,
  ],
  // What an association says of itself is no look at it.
  [
    { verification: { level: 'declared', date: '2025-03-02' }, sources: [source('leaflet-a')] },
    [],
    undefined,
  ],
  [
    {
      verification: { level: 'confirmed', date: '2019-03-02' },
      sources: [source('leaflet-a', '2021'), source('leaflet-b'), source('leaflet-c', '2020-05')],
      services: [{ service: 'listening', asOf: '2022-01' }, { service: 'shelter' }],
    },
    ['2019-03-02', '2021', '2020-05', '2022-01'],
    2022,
  ],
])('of %j the dates are %j, the newest of %s', (sketch, dates, year) => {
  const association = buildRecord('associations', { id: 'amal', ...sketch });
  expect(listSaidDates(association)).toEqual(dates);
  expect(findNewestYear(association)).toBe(year);
});
