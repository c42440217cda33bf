import { expect, it } from 'vitest';
import { buildDirectory } from '#testing/directory-builder.ts';
import { completePlaces, findStalePoints } from './complete-record.ts';

const communes = [
  {
    code: '10.261.01.03',
    kind: 'urban' as const,
    name: { ar: 'كلميم', fr: 'Guelmim' },
    population: 1,
  },
];
const directory = buildDirectory({ provinces: [{ id: 'guelmim', communes }] });
const complete = (place: object) =>
  (completePlaces({ places: [place] }, directory) as { places: object[] }).places[0];

it('finds the code of a commune by its name, and how exactly a place is known', () => {
  expect(complete({ province: 'guelmim', commune: 'كلميم' })).toEqual({
    province: 'guelmim',
    commune: '10.261.01.03',
    precision: 'commune',
  });
  expect(complete({ country: 'BE' })).toMatchObject({ precision: 'country' });
  expect(complete({ address: { fr: 'Rue 1' } })).toMatchObject({ precision: 'street' });
});

it('knows a place less exactly once its address is gone', () => {
  expect(complete({ province: 'guelmim', precision: 'exact' })).toMatchObject({
    precision: 'province',
  });
});

it('warns of a point that stays behind when the address moves', () => {
  const coordinates = { lat: 28.9, lng: -10 };
  const at = (street: string) => ({ places: [{ address: { fr: street }, coordinates }] });
  expect(findStalePoints(at('Rue 1'), at('Rue 2'))).toEqual(['28.9, -10']);
  expect(findStalePoints(at('Rue 1'), at('Rue 1'))).toEqual([]);
});
