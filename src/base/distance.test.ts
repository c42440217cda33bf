import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureDistance } from './distance.ts';

const rabat = { lat: 34.0209, lng: -6.8416 };
const casablanca = { lat: 33.5731, lng: -7.5898 };
const dakhla = { lat: 23.6848, lng: -15.958 };
const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('measureDistance', () => {
  it('knows how far it is from Rabat to Casablanca and to Dakhla', () => {
    expect(measureDistance(rabat, casablanca)).toBeCloseTo(85, -1);
    expect(measureDistance(rabat, dakhla)).toBeCloseTo(1440, -2);
  });

  it('is the same both ways, and never longer than half around the globe', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const distance = measureDistance(a, b);
        expect(distance).toBeCloseTo(measureDistance(b, a), 6);
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(Math.PI * 6371 + 1e-6);
      }),
    );
  });

  it('is nothing from a place to itself', () => {
    fc.assert(
      fc.property(point, (a) => {
        expect(measureDistance(a, a)).toBe(0);
      }),
    );
  });
});
