// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MapPack } from '#features/map/map-packs.ts';
import type { MapFilter, MapProps } from './map-props.ts';
import { mountMap } from './mount-map.ts';

const provinces = [
  { id: 'rabat', name: 'Rabat', lat: 34, lng: -6.8, count: 3, region: 'rabat-sale-kenitra' },
  { id: 'oujda', name: 'Oujda', lat: 34.7, lng: -1.9, count: 2, region: 'oriental' },
];
const abroad: MapPack = {
  BE: { points: [4, 508500, 43500, 0], areas: [], somewhere: [] },
  FR: { points: [], areas: [], somewhere: [0, 4] },
};
const countries = [
  { id: 'BE', name: 'Belgique', lat: 50.6, lng: 4.6, count: 1, region: 'abroad' },
  { id: 'FR', name: 'France', lat: 46.6, lng: 2.5, count: 2, region: 'abroad' },
];
/** The provinces of associations 0 to 4; the last is abroad only. */
const homes = ['rabat', 'rabat', 'rabat', 'oujda', undefined];

/** A filter that lets some associations pass, as a list beside the map would share. */
function createFilter() {
  let passing = new Set([0, 1, 2, 3, 4]);
  const listeners = new Set<() => void>();
  const filter: MapFilter = {
    accepts: (number) => passing.has(number),
    counts: () => {
      const ids = [...passing].flatMap((number) => homes[number] ?? []);
      return new Map(ids.map((id) => [id, ids.filter((each) => each === id).length]));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const letPass = (...numbers: number[]) => {
    passing = new Set(numbers);
    for (const listener of listeners) listener();
  };
  return { filter, letPass, listeners };
}

const opened = new Set<{ destroy: () => void }>();

function open(filter: MapFilter | undefined) {
  const element = document.createElement('div');
  document.body.append(element);
  const texts = new Proxy({}, { get: (_, key) => String(key) }) as MapProps['texts'];
  const counts = { none: 'nobody', one: '# association', other: '# associations' };
  const mounted = mountMap(element, {
    lang: 'fr',
    locale: 'fr',
    texts,
    counts,
    provinces: provinces.map((each) => ({ ...each, href: `/fr/provinces/${each.id}/` })),
    countries,
    finder: '/fr/finder/0/',
    packUrl: (region) => `/fr/map/${region}.json`,
    outlinesUrl: '/map/outlines.json',
    worldUrl: '/map/world.json',
    filter,
  });
  opened.add(mounted);
  return { element, mounted };
}

function readMarks(element: HTMLElement): (string | null)[] {
  return [...element.querySelectorAll('.map-mark')].map((mark) => mark.getAttribute('aria-label'));
}

function readList(element: HTMLElement): (string | null)[] {
  return [...element.querySelectorAll('.map-list li')].map((line) => line.textContent);
}

beforeEach(() => {
  // A page without a layout has no sizes; the map needs one to know what is in view.
  for (const side of ['clientWidth', 'clientHeight'] as const)
    vi.spyOn(HTMLElement.prototype, side, 'get').mockReturnValue(400);
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(url.endsWith('abroad.json') ? Response.json(abroad) : Response.error()),
  );
});
afterEach(() => {
  for (const map of opened) map.destroy();
  opened.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('a map that shares its filter with a list', () => {
  it('counts anew on the marks and in the list when the filter changes', async () => {
    const { filter, letPass } = createFilter();
    const { element } = open(filter);
    expect(readMarks(element)).toEqual(['Oujda · 1 association', 'Rabat · 3 associations']);
    letPass(1, 2);
    expect(readMarks(element)).toEqual(['Oujda · nobody', 'Rabat · 2 associations']);
    await vi.waitFor(() => expect(readList(element)).toEqual(['Rabat2', 'Oujda0']));
    letPass(3);
    expect(readMarks(element)).toEqual(['Oujda · 1 association', 'Rabat · nobody']);
    await vi.waitFor(() => expect(readList(element)).toEqual(['Oujda1', 'Rabat0']));
  });

  it('keeps whoever taps a province on the map', () => {
    const { element } = open(createFilter().filter);
    expect(element.querySelector('.map-canvas a')).toBeNull();
    expect(open(undefined).element.querySelectorAll('.map-canvas a')).toHaveLength(2);
  });

  it('counts those abroad from their places, and shows no number before it knows them', async () => {
    const { filter, letPass } = createFilter();
    const { element } = open(filter);
    letPass(4);
    element.querySelector<HTMLElement>('.is-abroad')?.click();
    expect(readMarks(element)).toEqual([]);
    await vi.waitFor(() =>
      expect(readMarks(element)).toEqual(['Belgique · 1 association', 'France · 1 association']),
    );
    letPass(0);
    expect(readMarks(element)).toEqual(['Belgique · nobody', 'France · 1 association']);
  });

  it('asks the filter nothing more once it is gone', () => {
    const { filter, listeners } = createFilter();
    const { mounted, element } = open(filter);
    mounted.destroy();
    opened.delete(mounted);
    expect(listeners.size).toBe(0);
    expect(element.children).toHaveLength(0);
  });
});
