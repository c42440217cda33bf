import { describe, expect, it } from 'vitest';
import { buildDirectory, placeIn } from './directory-builder.ts';
import { findProviders, isServed, listNearestServed } from './find-providers.ts';

const center = (lng: number) => ({ lat: 31, lng });
const provinces = [
  { id: 'agadir', region: 'souss', center: center(-9) },
  { id: 'tiznit', region: 'souss', center: center(-8) },
  { id: 'zagora', region: 'draa', center: center(-7) },
  { id: 'figuig', region: 'oriental', center: center(-2) },
];
const shelter = [{ service: 'shelter' }];
const directory = buildDirectory({
  services: [{ id: 'shelter' }, { id: 'psychosocial' }],
  provinces,
  associations: [
    { id: 'country', services: shelter, area: { scope: 'national' } },
    { id: 'region', services: shelter, area: { regions: ['souss'] } },
    {
      id: 'seated',
      services: [{ service: 'shelter', provinces: ['tiznit'] }],
      places: [placeIn('agadir')],
    },
    { id: 'visitor', services: shelter, area: { provinces: ['agadir'] } },
    { id: 'silent', services: shelter, places: [placeIn('agadir')] },
    {
      id: 'paused',
      status: 'paused',
      services: [{ service: 'shelter', cost: 'free' }],
      places: [placeIn('agadir')],
    },
    {
      id: 'clear',
      services: [{ service: 'shelter', access: ['walk-in'] }],
      places: [placeIn('agadir')],
    },
    { id: 'closed', status: 'closed', services: shelter, places: [placeIn('agadir')] },
    { id: 'listener', services: [{ service: 'psychosocial' }], places: [placeIn('zagora')] },
  ],
});
const near = (service: string, province: string) =>
  findProviders(service, directory)
    .near.get(province)
    ?.map(({ association, reach }) => `${association.id} ${reach}`);

describe('who gives a service to a province', () => {
  it('is listed by nearness, then by whether it is at work and says how one gets in', () => {
    expect(near('shelter', 'agadir')).toEqual([
      'clear here',
      'silent here',
      'paused here',
      'visitor comes',
      'seated based',
      'region covers',
    ]);
  });

  it('comes to where the service is named, wherever its door is', () => {
    expect(near('shelter', 'tiznit')).toEqual(['seated comes', 'region covers']);
  });

  it('is nobody near where only those of the whole country serve', () => {
    expect(near('shelter', 'figuig')).toBeUndefined();
    const providers = findProviders('shelter', directory);
    expect(isServed(providers, 'figuig')).toBe(true);
    expect(providers.nationwide.map(({ association }) => association.id)).toEqual(['country']);
  });
});

describe('where nobody gives a service', () => {
  it('the nearest province with somebody at work is named first', () => {
    const providers = findProviders('psychosocial', directory);
    expect(isServed(providers, 'agadir')).toBe(false);
    expect(listNearestServed(providers, 'agadir', directory).map(({ id }) => id)).toEqual([
      'zagora',
    ]);
  });

  it('a province that a region’s association merely covers is not called near help', () => {
    const names = listNearestServed(findProviders('shelter', directory), 'figuig', directory);
    expect(names.map(({ id }) => id)).toEqual(['tiznit', 'agadir']);
  });
});
