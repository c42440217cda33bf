import { describe, expect, it } from 'vitest';
import type { Association } from '#model/associations.ts';
import { buildDirectory, placeIn } from '#testing/directory-builder.ts';
import {
  findNearestAssociations,
  findNeighbours,
  findRelated,
  locateAssociation,
} from './neighbours.ts';

const commune = (code: string, lat: number) => ({
  code,
  kind: 'rural' as const,
  name: { fr: code },
  population: 1,
  center: { lat, lng: -9 },
});
const directory = buildDirectory({
  provinces: [
    { id: 'agadir', center: { lat: 30, lng: -9 }, communes: [commune('01.001.01.01', 30.1)] },
    { id: 'tiznit', center: { lat: 29.5, lng: -9 } },
    { id: 'dakhla', center: { lat: 23, lng: -15 } },
  ],
  associations: [
    { id: 'amal', places: [placeIn('agadir')], focusAreas: ['health', 'youth'] },
    { id: 'far', places: [placeIn('dakhla')], focusAreas: ['health', 'youth'] },
    { id: 'near', places: [placeIn('tiznit')], focusAreas: ['health'] },
    { id: 'same', places: [placeIn('agadir')], focusAreas: ['sport'] },
    { id: 'nowhere', focusAreas: ['health', 'youth'] },
    {
      id: 'door',
      places: [{ ...placeIn('agadir'), coordinates: { lat: 30.2, lng: -9 } }],
      focusAreas: ['sport'],
    },
  ],
});
const get = (id: string) => directory.byId.associations.get(id) as Association;

describe('where an association is', () => {
  const locate = (place: Partial<ReturnType<typeof placeIn>>) =>
    locateAssociation({ ...get('amal'), places: [{ ...placeIn('agadir'), ...place }] }, directory);

  it('is its door, else its commune, else its province, as exactly as is known', () => {
    const coordinates = { lat: 30.4, lng: -9.6 };
    expect(locate({ coordinates, commune: '01.001.01.01' })).toEqual(coordinates);
    expect(locate({ commune: '01.001.01.01' })).toEqual({ lat: 30.1, lng: -9 });
    expect(locate({ commune: '99.999.99.99' })).toEqual({ lat: 30, lng: -9 });
    expect(locate({ province: 'unknown' })).toBeUndefined();
  });

  it('is the first of its places that anybody can find', () => {
    const places = [{ country: 'BE', precision: 'country' as const }, placeIn('tiznit')];
    expect(locateAssociation({ ...get('amal'), places }, directory)).toEqual({
      lat: 29.5,
      lng: -9,
    });
  });
});

describe('the nearest associations', () => {
  const near = (id: string, most?: number) =>
    findNearestAssociations(get(id), directory, most).map(
      ({ association, distance }) => `${association.id} ${distance}`,
    );

  it('come nearest first with their distance, never the association itself nor a far one', () => {
    expect(near('amal')).toEqual(['same 0', 'door 22', 'near 56']);
    expect(near('amal', 2)).toEqual(['same 0', 'door 22']);
  });

  it('are none where nobody knows the place', () => {
    expect(near('nowhere')).toEqual([]);
  });
});

describe('who has closed', () => {
  const closed = { status: 'closed' as const, focusAreas: ['health'] };
  const world = buildDirectory({
    provinces: [{ id: 'agadir', center: { lat: 30, lng: -9 } }],
    associations: [
      { id: 'amal', places: [placeIn('agadir')] },
      { id: 'shut', places: [placeIn('agadir')], ...closed },
      { id: 'gone', ...closed },
    ],
  });
  const [amal] = world.list.associations as [Association];

  it('is nobody’s neighbour', () => {
    expect(findNeighbours(world, amal)).toEqual({ nearest: [], related: [] });
  });
});

describe('how far is near', () => {
  it('is two hundred kilometres', () => {
    // A degree of latitude is 111.2 kilometres.
    const world = buildDirectory({
      provinces: [
        { id: 'agadir', center: { lat: 30, lng: -9 } },
        { id: 'inside', center: { lat: 31.798, lng: -9 } },
        { id: 'outside', center: { lat: 31.81, lng: -9 } },
      ],
      associations: ['agadir', 'inside', 'outside'].map((id) => ({ id, places: [placeIn(id)] })),
    });
    const [here] = world.list.associations as [Association];
    expect(
      findNearestAssociations(here, world).map(
        ({ association, distance }) => `${association.id} ${distance}`,
      ),
    ).toEqual(['inside 200']);
  });
});

describe('the neighbours of an association', () => {
  it('stand beside it once: who is near is not named again for its subjects', () => {
    const { nearest, related } = findNeighbours(directory, get('amal'));
    expect(nearest.map(({ association }) => association.id)).toEqual(['same', 'door', 'near']);
    expect(related.map(({ id }) => id)).toEqual(['far', 'nowhere']);
  });
});

describe('the related associations', () => {
  const related = (id: string, most?: number) =>
    findRelated(get(id), directory, most).map((association) => association.id);

  it('share a focus area: those that share most come first, the nearer before the farther', () => {
    expect(related('amal')).toEqual(['far', 'nowhere', 'near']);
    expect(related('amal', 1)).toEqual(['far']);
  });

  it('are found for an association whose place nobody knows', () => {
    expect(related('nowhere').toSorted()).toEqual(['amal', 'far', 'near']);
  });

  it('are none where no focus area is shared', () => {
    expect(related('door')).toEqual(['same']);
  });
});

it('four stand beside an association at most, near and on its subjects', () => {
  const world = buildDirectory({
    provinces: [{ id: 'agadir', center: { lat: 30, lng: -9 } }],
    associations: [
      ...Array.from({ length: 6 }, (_, index) => ({
        id: `near-${index}`,
        places: [placeIn('agadir')],
        focusAreas: ['health'],
      })),
      ...Array.from({ length: 6 }, (_, index) => ({ id: `far-${index}`, focusAreas: ['health'] })),
    ],
  });
  const [first] = world.list.associations as [Association];
  const { nearest, related } = findNeighbours(world, first);
  expect(nearest.map(({ association }) => association.id)).toEqual([
    'near-1',
    'near-2',
    'near-3',
    'near-4',
  ]);
  expect(related).toHaveLength(4);
});

describe('in a larger directory', () => {
  const places = [
    { id: 'agadir', center: { lat: 30, lng: -9 } },
    { id: 'dakhla', center: { lat: 23, lng: -15 } },
    { id: 'tiznit', center: { lat: 29.5, lng: -9 } },
  ];
  const at = (id: string, lat: number) => ({
    id,
    places: [{ ...placeIn('agadir'), coordinates: { lat, lng: -9 } }],
    focusAreas: ['health'],
  });
  const nearest = (world: typeof directory) => {
    const [first] = world.list.associations as [Association];
    return findNearestAssociations(first, world).map(({ association }) => association.id);
  };

  it('the nearest come first within a province too', () => {
    const world = buildDirectory({
      provinces: places,
      associations: [at('amal', 30), at('farther', 30.5), at('nearer', 30.1), at('middle', 30.3)],
    });
    expect(nearest(world)).toEqual(['nearer', 'middle', 'farther']);
  });

  it('those of the own province are enough where there are many', () => {
    const own = Array.from({ length: 60 }, (_, index) => at(`own-${index}`, 30 + index / 100));
    const world = buildDirectory({ provinces: places, associations: own });
    expect(nearest(world)).toEqual(['own-1', 'own-2', 'own-3', 'own-4']);
  });

  it('who has no place is beside those of the first province in which it works', () => {
    const focusAreas = ['health'];
    const world = buildDirectory({
      provinces: places,
      associations: [
        { id: 'amal', area: { provinces: ['tiznit', 'dakhla'] }, focusAreas },
        { id: 'unplaced', focusAreas },
        { id: 'in-dakhla', places: [placeIn('dakhla')], focusAreas },
        { id: 'in-agadir', places: [placeIn('agadir')], focusAreas },
        { id: 'in-tiznit', places: [placeIn('tiznit')], focusAreas },
      ],
    });
    const [amal, unplaced] = world.list.associations as [Association, Association];
    expect(findRelated(amal, world).map(({ id }) => id)).toEqual([
      'in-tiznit',
      'in-agadir',
      'in-dakhla',
      'unplaced',
    ]);
    // Where nobody knows even that, those who are somewhere come before those who are nowhere.
    expect(findRelated(unplaced, world).map(({ id }) => id)).toEqual([
      'in-dakhla',
      'in-agadir',
      'in-tiznit',
      'amal',
    ]);
  });
});
