import { describe, expect, it } from 'vitest';
import { buildDirectory, placeIn } from '#testing/directory-builder.ts';
import { locatePlaces } from './map-locator.ts';

const directory = buildDirectory({
  provinces: [
    { id: 'tangier', center: { lat: 35.7, lng: -5.8 } },
    { id: 'aousserd', center: { lat: 22.5, lng: -14.6 } },
  ],
});

describe('the small map of a profile', () => {
  it('sets the north above the south and the east right of the west', () => {
    const located = locatePlaces({ places: [placeIn('tangier'), placeIn('aousserd')] }, directory);
    const [north, south] = located?.provinces ?? [];
    expect(north?.y).toBeLessThan(south?.y ?? 0);
    expect(north?.x).toBeGreaterThan(south?.x ?? 0);
  });

  it('draws the country in a few hundred bytes, within its frame', () => {
    const located = locatePlaces({ places: [placeIn('tangier')] }, directory);
    expect(located?.outline.length).toBeLessThan(1200);
    expect(located?.height).toBeGreaterThan(140);
    expect(located?.outline).toMatch(/^M\d+ \d+l[\d\s-]+z$/);
  });

  it('has a point for an address and none for a commune', () => {
    const coordinates = { lat: 35.77, lng: -5.8 };
    const place = { province: 'tangier', coordinates };
    const exact = locatePlaces({ places: [{ ...place, precision: 'exact' }] }, directory);
    const rough = locatePlaces({ places: [{ ...place, precision: 'commune' }] }, directory);
    expect(exact?.points).toHaveLength(1);
    expect(rough?.points).toEqual([]);
  });

  it('is not drawn for those abroad', () => {
    expect(
      locatePlaces({ places: [{ country: 'BE', precision: 'country' }] }, directory),
    ).toBeUndefined();
  });
});
