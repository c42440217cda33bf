import { describe, expect, it } from 'vitest';
import { buildDirectory } from '#testing/directory-builder.ts';
import { findPlace, type PlaceWords } from './find-place.ts';

const center = { lat: 33, lng: -7 };
const commune = (
  code: string,
  fr: string,
  ar: string,
  kind: 'urban' | 'rural' | 'arrondissement' = 'urban',
) => ({
  code,
  kind,
  name: { fr, ar },
  population: 1000,
});
const directory = buildDirectory({
  regions: [
    { id: 'tanger-tetouan-al-hoceima', name: { fr: 'Tanger-Tétouan-Al Hoceïma' } },
    { id: 'beni-mellal-khenifra', name: { fr: 'Béni Mellal-Khénifra' } },
  ],
  provinces: [
    {
      id: 'tetouan',
      region: 'tanger-tetouan-al-hoceima',
      name: { fr: 'Tétouan', ar: 'تطوان', es: 'Tetuán' },
      center,
      communes: [
        commune('01.571.01.11', 'Tétouan', 'تطوان'),
        commune('01.571.05.03', 'Oulad Ayad', 'أولاد عياد', 'rural'),
      ],
    },
    {
      id: 'khenifra',
      region: 'beni-mellal-khenifra',
      name: { fr: 'Khénifra', ar: 'خنيفرة' },
      center,
      communes: [
        commune('05.301.01.05', 'M’rirt', 'مريرت'),
        commune('05.301.05.03', 'Oulad Ayad', 'أولاد عياد', 'rural'),
        commune('05.301.05.05', 'Bouris', 'بوريس', 'rural'),
        commune('05.301.05.07', 'Médina', 'المدينة', 'arrondissement'),
      ],
    },
  ],
});
const find = (words: PlaceWords) => {
  const { province, commune: code, untaken } = findPlace(words, directory);
  return [province, code, ...untaken.map(({ why }) => why)];
};

describe('a place by its words', () => {
  it.each([
    ['Tétouan', 'tetouan', '01.571.01.11'],
    ['TETOUAN', 'tetouan', '01.571.01.11'],
    ['تطوان', 'tetouan', '01.571.01.11'],
    ['مدينة تطوان', 'tetouan', '01.571.01.11'],
    ['93000 Tétouan, Maroc', 'tetouan', '01.571.01.11'],
    ['Tetuan', 'tetouan', undefined],
    ['Mrirt', 'khenifra', '05.301.01.05'],
    ['Khnifra', 'khenifra', undefined],
  ])('%s', (city, province, code) => expect(find({ city })).toEqual([province, code]));

  it('never guesses among places of one name', () => {
    expect(find({ city: 'Oulad Ayad' })).toEqual([undefined, undefined, 'placeUnsure']);
    expect(find({ city: 'Oulad Ayad', province: 'Khénifra' })).toEqual([
      'khenifra',
      '05.301.05.03',
    ]);
    expect(find({ city: 'Médina' })).toEqual([undefined, undefined, 'placeUnsure']);
    expect(find({ city: 'Paris' })).toEqual([undefined, undefined, 'placeUnsure']);
  });

  it('tells of a town that its province does not have', () =>
    expect(find({ city: 'Tétouan', province: 'إقليم خنيفرة' })).toEqual([
      'khenifra',
      undefined,
      'placeElsewhere',
    ]));

  it('takes the town at the end of an address', () => {
    expect(find({ address: '12, rue des Écoles, Tétouan' })).toEqual(['tetouan', '01.571.01.11']);
    expect(find({ address: '12, avenue de Khénifra nord' })).toEqual([undefined, undefined]);
  });

  it('knows a region in the column of provinces', () =>
    expect(findPlace({ province: 'Béni Mellal-Khénifra' }, directory)).toEqual({
      region: 'beni-mellal-khenifra',
      untaken: [],
    }));
});
