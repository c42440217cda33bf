import type { Locale } from '#locales.ts';
import stylesUrl from '#styles/map.css?url';
import { loadJson } from './load-json.ts';
import type { MapProps, MapStart, MountedMap } from './map-props.ts';

/** What a page adds to the map: a filter that it shares, cards to show. */
export type MapExtras = Pick<MapProps, 'filter' | 'loadCards' | 'tiles'>;

/**
 * Loads the map's script, styles and first data, and mounts it.
 *
 * @throws when one of them does not arrive; another call tries again
 */
export async function openMap(
  element: HTMLElement,
  locale: Locale,
  extras: MapExtras,
): Promise<MountedMap> {
  const folder = `/${locale}/map`;
  const [{ mountMap }, , start] = await Promise.all([
    import('./mount-map.ts'),
    loadStyles(stylesUrl),
    loadJson<MapStart>(`${folder}/start.json`),
  ]);
  return mountMap(element, {
    ...start,
    ...extras,
    locale,
    dir: document.dir === 'rtl' ? 'rtl' : 'ltr',
    packUrl: (region) => `${folder}/${region}.json`,
    outlinesUrl: '/map/outlines.json',
    worldUrl: '/map/world.json',
  });
}

/** An `import` of the sheet would make Astro hang it on the page, before anybody taps. */
function loadStyles(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(href));
    });
    document.head.append(link);
  });
}
