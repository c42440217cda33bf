import { expect, it } from 'vitest';
import { readPair, readPoint } from './read-coordinates.ts';

it.each([
  ['33.5731', '-7.5898', { lat: 33.5731, lng: -7.5898 }],
  ['33,5731', '-7,5898', { lat: 33.5731, lng: -7.5898 }],
  ['33°34′23″ N', '7°35\'23" W', { lat: 33.573056, lng: -7.589722 }],
  ['0', '0', undefined],
  ['100', '101', undefined],
  ['', '-7', undefined],
])('%s, %s', (lat, lng, point) => expect(readPoint(lat, lng)).toEqual(point));

it('reads both from one cell', () => {
  expect(readPair('33.57, -7.58')).toEqual({ lat: 33.57, lng: -7.58 });
  expect(readPair('(33.57 -7.58)')).toEqual({ lat: 33.57, lng: -7.58 });
  expect(readPair('12 rue X')).toBeUndefined();
});
