import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, findNearestWord } from './edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['montesori', 'montessori', 1],
    ['migrateusr', 'migrateurs', 1],
    ['Oufela', 'Oufella', 1],
    ['الخطارت', 'الخطارات', 1],
    ['helth', 'shelter', 3],
    ['', 'ab', 2],
    ['same', 'same', 0],
    ['ca', 'abc', 3],
  ])('%s, %s: %i', (one, other, slips) => {
    expect(editDistance(one, other, 9)).toBe(slips);
    expect(editDistance(one, other, slips)).toBe(slips);
  });

  it('stops at the limit', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(Number.POSITIVE_INFINITY);
    expect(editDistance('x'.repeat(60_000), 'x', 2)).toBe(Number.POSITIVE_INFINITY);
    expect(editDistance('ab', 'cd', 1)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is alike in both directions, and a lower limit changes no answer below it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (one, other, limit) => {
        const slips = editDistance(one, other, 20);
        expect(editDistance(other, one, 20)).toBe(slips);
        const wanted = slips <= limit ? slips : Number.POSITIVE_INFINITY;
        expect(editDistance(one, other, limit)).toBe(wanted);
      }),
    );
  });
});

describe('findNearestWord', () => {
  it('prefers the nearest, and among alike near ones the first', () => {
    expect(findNearestWord('helth', ['shelter', 'wealth', 'Health'], 3)).toBe('Health');
    expect(findNearestWord('hat', ['cat', 'bat'], 1)).toBe('cat');
    expect(findNearestWord('zzqqxv', ['cat', 'bat'], 2)).toBe('');
  });
});
