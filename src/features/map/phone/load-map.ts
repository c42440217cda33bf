import { basePath } from '#base/base-path.ts';
import { NetworkError } from '#base/load-file.ts';
import stylesUrl from '#features/map/map.css?url';
import type { Locale } from '#model/locales.ts';
import { loadJson } from './load-json.ts';
import type { MapProps, MapStart, MountedMap } from './map-props.ts';

/** What a page with a list shares with the map: its filter, and the cards that it has already. */
export interface MapOptions extends Pick<MapProps, 'filter' | 'loadCards'> {
  locale: Locale;
  /** What a list says where nobody passes its filter; without one, nobody is listed yet. */
  none?: string;
}

/**
 * Loads the map's script, styles and first data, and mounts it in place of what the element holds.
 *
 * @throws when one of them does not arrive; the element is as it was, and another call tries again
 */
export async function loadMap(
  element: HTMLElement,
  { locale, none, filter, loadCards }: MapOptions,
): Promise<MountedMap> {
  const folder = `${basePath}/${locale}/map`;
  const [{ mountMap }, , start] = await Promise.all([
    import('./mount-map.ts'),
    loadMapStyles(),
    loadJson<MapStart>(`${folder}/start.json`),
  ]);
  const build = start.finder.split('/').at(-2);
  return mountMap(element, {
    ...start,
    counts: none === undefined ? start.counts : { ...start.counts, none },
    locale,
    filter,
    loadCards,
    packUrl: (region) => `${folder}/${build}/${region}.json`,
    outlinesUrl: `${basePath}/map/outlines.json`,
    worldUrl: `${basePath}/map/world.json`,
  });
}

/** An `import` of the sheet would make Astro hang it on the page, before anybody taps. */
export function loadMapStyles(href = stylesUrl): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new NetworkError(href, undefined));
    });
    document.head.append(link);
  });
}
