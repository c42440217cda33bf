import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listProvinceRings } from '#features/map/province-rings.ts';
import { readOwnContent } from '#testing/own-content.ts';
import { locateProvince, type ProvinceRings } from './locate-province.ts';

const { provinces } = (await readOwnContent()).records;
const rings = listProvinceRings(provinces);
const at = (latitude: number, longitude: number) => locateProvince({ latitude, longitude }, rings);

describe('locateProvince', () => {
  const square: ProvinceRings = ['square', [0, 0, 100, 0, 0, 100, -100, 0, 0, -100]];
  const withHole: ProvinceRings = [...square, [30, 30, 40, 0, 0, 40, -40, 0, 0, -40]];

  it.each([
    ['inside', 0.2, 0.2, 'square'],
    ['in a hole', 0.5, 0.5, undefined],
    ['on the shore', 1.1, 1.05, 'square'],
    ['far away', 3, 0.5, undefined],
  ])('knows a point %s', (_, latitude, longitude, expected) => {
    expect(locateProvince({ latitude, longitude }, [withHole])).toBe(expected);
  });

  it('knows nobody without provinces', () => {
    expect(locateProvince({ latitude: 31, longitude: -8 }, [])).toBeUndefined();
  });

  it('finds every province from its centre', () => {
    const astray = provinces.filter(({ id, center }) => at(center.lat, center.lng) !== id);
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('tells those who stand in a commune in which province it is', () => {
    const communes = provinces.flatMap(({ id, communes = [] }) =>
      communes.flatMap(({ name, center }) => (center ? [{ id, name: name.fr, center }] : [])),
    );
    const astray = communes.filter(({ id, center }) => at(center.lat, center.lng) !== id);
    expect(communes.length).toBeGreaterThan(300);
    // It lies on the border of its province, which a kilometre's grain moves.
    expect(astray.map(({ name }) => name)).toEqual(['Sidi Yahia El Gharb']);
  });

  it.each([
    ['Chichaoua’s neighbour Imintanoute', 31.1772, -8.8547, 'chichaoua'],
    ['Málaga', 36.72, -4.42, undefined],
    ['Tlemcen', 34.88, -1.31, undefined],
    ['Las Palmas', 28.12, -15.43, undefined],
    ['Brussels', 50.85, 4.35, undefined],
  ])('says where %s is', (_, latitude, longitude, expected) => {
    expect(at(latitude, longitude)).toBe(expected);
  });

  it('costs a tap seven kilobytes at most', () => {
    expect(brotliCompressSync(JSON.stringify(rings)).length).toBeLessThan(7000);
  });
});
