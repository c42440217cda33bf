import { expect, it } from 'vitest';
import { buildDirectory, placeIn } from '#testing/directory-builder.ts';
import { findProviders, isServed, listNearestServed } from './find-providers.ts';

const shelter = [{ service: 'shelter' }];
const directory = buildDirectory({
  services: [{ id: 'shelter' }],
  provinces: [
    // A degree of latitude is 111 kilometres.
    { id: 'agadir', center: { lat: 30, lng: -9 } },
    { id: 'tiznit', center: { lat: 29, lng: -9 } },
    { id: 'safi', center: { lat: 32, lng: -9 } },
    { id: 'empty', center: { lat: 30.5, lng: -9 } },
    { id: 'tanger', center: { lat: 35.7, lng: -9 } },
    { id: 'dakhla', center: { lat: 23.7, lng: -9 } },
  ],
  associations: [
    { id: 'here', services: shelter, places: [placeIn('agadir')] },
    { id: 'south', services: shelter, places: [placeIn('tiznit')] },
    { id: 'south-too', services: shelter, places: [placeIn('tiznit')] },
    { id: 'north', services: shelter, places: [placeIn('safi')] },
    { id: 'far-north', services: shelter, places: [placeIn('tanger')] },
    { id: 'far-south', services: shelter, places: [placeIn('dakhla')] },
  ],
});
const providers = findProviders(directory, 'shelter');
const near = (province: string, most?: number) =>
  listNearestServed(providers, province, directory, most).map(
    ({ province: { id }, count, distance }) => `${id} ${count} ${distance}`,
  );

it('names the nearest other provinces in which somebody gives it, and how many do', () => {
  expect(near('agadir')).toEqual(['tiznit 2 111', 'safi 1 222', 'tanger 1 634']);
  expect(near('empty', 1)).toEqual(['agadir 1 56']);
  expect(near('agadir', 9).at(-1)).toBe('dakhla 1 701');
  expect(near('nowhere')).toEqual([]);
});

it('has an answer where somebody gives it, and where somebody serves the whole country', () => {
  expect(isServed(providers, 'agadir')).toBe(true);
  expect(isServed(providers, 'empty')).toBe(false);
  const everywhere = findProviders(
    buildDirectory({
      services: [{ id: 'shelter' }],
      provinces: [{ id: 'empty' }],
      associations: [{ id: 'all', services: shelter, area: { scope: 'national' } }],
    }),
    'shelter',
  );
  expect(isServed(everywhere, 'empty')).toBe(true);
});
