import { describe, expect, it } from 'vitest';
import type { MapPack } from '#features/map/map-packs.ts';
import { PlaceIndex } from './place-index.ts';

const morocco: [number, number, number, number] = [-17, 20, -1, 36];
const pack: MapPack = {
  casablanca: {
    points: [1, 335731, -75898, 0, 2, 335732, -75899, 1],
    areas: [['Aïn Chock', 335300, -76000, 3, 4]],
    somewhere: [5, 6, 7],
  },
  tangier: { points: [8, 357595, -58340, 0], areas: [], somewhere: [] },
};
const territories = new Map([
  ['casablanca', { name: 'Casablanca', lat: 33.57, lng: -7.62 }],
  ['tangier', { name: 'Tanger', lat: 35.76, lng: -5.8 }],
]);

function look(zoom: number, accepts = (_: number) => true) {
  const index = new PlaceIndex(territories, accepts);
  index.add(pack);
  return index.find(morocco, zoom);
}

describe('the places of the map', () => {
  it('are gathered from afar, with how many they are', () => {
    const marks = look(8);
    const several = marks.find(({ kind }) => kind === 'several');
    expect(several?.count).toBe(7);
    expect(several?.name).toBe('Casablanca');
    expect(several?.numbers?.()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(marks.find(({ kind }) => kind === 'point')?.name).toBe('Tanger');
  });

  it('come apart near by; an area stays an area and never becomes a point', () => {
    const marks = look(15);
    const areas = marks.filter(({ kind }) => kind === 'area');
    expect(areas.map(({ name, count }) => [name, count]).sort()).toEqual([
      ['Aïn Chock', 2],
      ['Casablanca', 3],
    ]);
    const together = marks.find(({ kind }) => kind === 'several');
    expect(together?.numbers?.()).toEqual([1, 2]);
    expect(together?.opensAt).toBeUndefined();
  });

  it('count an association once, however many addresses it has', () => {
    const index = new PlaceIndex(territories, () => true);
    const points = [1, 335731, -75898, 0, 1, 335732, -75899, 0, 2, 335733, -75897, 0];
    index.add({ casablanca: { points, areas: [], somewhere: [] } });
    const [mark] = index.find(morocco, 8);
    expect(mark?.count).toBe(2);
    expect(mark?.numbers?.()).toEqual([1, 2]);
  });

  it('tell a chief town from the province that is called like it, and two addresses apart', () => {
    const index = new PlaceIndex(territories, () => true);
    const points = [1, 335731, -75898, 0, 1, 340000, -70000, 0];
    const areas: MapPack[string]['areas'] = [['Casablanca', 330000, -70000, 3]];
    index.add({ casablanca: { points, areas, somewhere: [5] } });
    const keys = index.find(morocco, 15).map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
  });

  it('show only what the filter accepts', () => {
    const marks = look(15, (number) => number === 4 || number === 8);
    expect(marks.map(({ kind, count }) => [kind, count]).sort()).toEqual([
      ['area', 1],
      ['point', 1],
    ]);
  });
});
