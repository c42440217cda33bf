import { describe, expect, it } from 'vitest';
import { locatePlaces } from '#features/map/map-locator.ts';
import type { Place } from '#site/views/place-lines.tsx';
import { createRenderContext } from '#site/views/render-context.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { drawView } from '#testing/draw-view.ts';
import { LocatorMap } from './locator-map.tsx';

const directory = buildDirectory({ provinces: [{ id: 'rabat', center: { lat: 34, lng: -6.8 } }] });

function draw(places: Place[]) {
  const locator = locatePlaces({ places }, directory);
  if (!locator) throw new Error('not located');
  const context = createRenderContext({ ...directory, today: '2026-01-01' }, 'fr');
  return drawView(<LocatorMap locator={locator} places={places} context={context} />);
}

describe('the small map of a profile', () => {
  const coordinates = { lat: 34.01, lng: -6.84 };

  it('weighs less than two kilobytes and says nothing to a screen reader', () => {
    const { html, root } = draw([{ province: 'rabat', precision: 'exact', coordinates }]);
    expect(html.length).toBeLessThan(2048);
    expect(root.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('leads to an address by the phone’s own program and by three sites', () => {
    const { root } = draw([{ province: 'rabat', precision: 'street', coordinates }]);
    const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links[0]).toBe('geo:34.01,-6.84?q=34.01,-6.84');
    expect(links.slice(1).map((link) => new URL(link).host)).toEqual([
      'www.openstreetmap.org',
      'www.google.com',
      'waze.com',
    ]);
  });

  it('leads nowhere when only the commune is known', () => {
    const { root } = draw([{ province: 'rabat', precision: 'commune', coordinates }]);
    expect(root.querySelectorAll('a')).toHaveLength(0);
  });
});
