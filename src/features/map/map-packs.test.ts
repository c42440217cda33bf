import { describe, expect, it } from 'vitest';
import { buildDirectory } from '#testing/directory-builder.ts';
import { type PackWords, packAbroad, packRegion } from './map-packs.ts';
import { locateCountry, outlineCountries } from './map-world.ts';

const commune = { kind: 'rural', name: { fr: 'Adassil' }, population: 1 } as const;
const directory = buildDirectory({
  regions: [{ id: 'souss' }, { id: 'oriental' }],
  provinces: [
    {
      id: 'taroudannt',
      region: 'souss',
      communes: [
        { ...commune, code: '09.541.01.01', center: { lat: 30.5, lng: -8.9 } },
        { ...commune, code: '09.541.01.02', name: { fr: 'Sans centre' } },
      ],
    },
    { id: 'oujda', region: 'oriental' },
  ],
  associations: [
    {
      id: 'door',
      places: [
        {
          province: 'taroudannt',
          precision: 'exact',
          coordinates: { lat: 30.47035, lng: -8.87702 },
        },
      ],
    },
    {
      id: 'street',
      places: [
        { province: 'taroudannt', precision: 'street', coordinates: { lat: 30.4, lng: -8.8 } },
      ],
    },
    {
      id: 'rough-point',
      places: [
        {
          province: 'taroudannt',
          commune: '09.541.01.01',
          precision: 'commune',
          coordinates: { lat: 30.49, lng: -8.91 },
        },
      ],
    },
    {
      id: 'nowhere-exactly',
      places: [{ province: 'taroudannt', commune: '09.541.01.02', precision: 'commune' }],
    },
    { id: 'at-work', area: { provinces: ['taroudannt'] } },
    { id: 'elsewhere', places: [{ province: 'oujda', precision: 'province' }] },
    {
      id: 'diaspora',
      places: [
        { country: 'BE', precision: 'exact', coordinates: { lat: 50.85, lng: 4.35 } },
        { country: 'DE', precision: 'country' },
      ],
    },
  ],
});
const words: PackWords = {
  numbers: new Map(directory.list.associations.map(({ id }, index) => [id, index])),
  nameCommune: ({ name }) => name.fr ?? '',
};

describe('the pack of a region', () => {
  const pack = packRegion('souss', directory, words);

  it('holds its own provinces only', () => {
    expect(Object.keys(pack)).toEqual(['taroudannt']);
  });

  it('holds as points only those known to the door or the street', () => {
    expect(pack.taroudannt?.points).toEqual([0, 304704, -88770, 0, 1, 304000, -88000, 1]);
  });

  it('sets a place of which only the commune is known at the commune, whatever its coordinates', () => {
    expect(pack.taroudannt?.areas).toEqual([['Adassil', 305000, -89000, 2]]);
  });

  it('says of the others only that they are in the province', () => {
    expect(pack.taroudannt?.somewhere).toEqual([3, 4]);
  });
});

describe('the pack of those abroad', () => {
  it('goes by country', () => {
    const pack = packAbroad(directory, words);
    expect(pack).toEqual({
      BE: { points: [6, 508500, 43500, 0], areas: [], somewhere: [] },
      DE: { points: [], areas: [], somewhere: [6] },
    });
  });

  it('has a mark for each of its countries', () => {
    const countries = outlineCountries(directory.list.associations);
    expect(countries.map(({ id, count }) => [id, count])).toEqual([
      ['BE', 1],
      ['DE', 1],
    ]);
  });
});

describe('the place of a country’s mark', () => {
  it.each([
    ['FR', 47, 3],
    ['US', 39, -99],
    ['CI', 8, -6],
    ['TR', 39, 35],
  ])('of %s is within its largest part', (code, lat, lng) => {
    const point = locateCountry(code);
    expect(Math.abs((point?.lat ?? 0) - lat)).toBeLessThan(3);
    expect(Math.abs((point?.lng ?? 0) - lng)).toBeLessThan(3);
  });

  it('is not known for what the atlas does not name', () => {
    expect(locateCountry('AC')).toBeUndefined();
  });
});
