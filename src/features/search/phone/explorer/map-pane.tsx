import { useEffect, useRef } from 'react';
import { Drawing } from '#site/views/drawing.tsx';
import type { ExplorerProps } from './explorer-props.ts';
import type { Found } from './explorer-reducer.ts';
import { useLazyPart } from './lazy-part.tsx';
import type { Ask, SearchClient } from './open-search-client.ts';

interface Props extends Pick<ExplorerProps, 'texts' | 'icons' | 'locale' | 'choices' | 'base'> {
  found: Found;
  ask: Ask;
  open: () => Promise<SearchClient>;
}

const anchor = '#map';
const loadMapOverList = () => import('./show-map.ts');

/** The map of the results, fetched on a tap or for an address with `#map`. */
export function MapPane({ found, ask, open, texts, icons, locale, choices, base }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const load = async () => {
    const { showMap } = await loadMapOverList();
    return showMap(place.current as HTMLDivElement, {
      locale,
      regions: choices.regions,
      none: texts.none,
      open,
    });
  };
  const { go, loading, part: map } = useLazyPart(base, load);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later change of the address opens nothing.
  useEffect(() => {
    if (location.hash === anchor) go('asking');
  }, []);

  useEffect(() => map?.follow(found, ask), [map, found, ask]);

  const isShut = loading === 'shut' || loading === 'failed';
  const isLoading = !isShut && !map;
  const toggle = () => {
    const { pathname, search } = location;
    history.replaceState(null, '', pathname + search + (isShut ? anchor : ''));
    map?.destroy();
    go(map ? 'shut' : loading === 'shut' ? 'asking' : 'retried');
  };
  return (
    <div className="map-pane" id="map">
      <p>
        <button
          type="button"
          className="button"
          aria-expanded={!isShut}
          disabled={isLoading}
          onClick={toggle}
        >
          <Drawing d={icons.region} />
          {isShut ? texts.mapShow : texts.mapHide}
        </button>{' '}
        {loading === 'shut' && (
          <span className="soft" {...texts.foreign.mapCost}>
            {texts.mapCost}
          </span>
        )}
        <span className="soft" role="status">
          {isLoading && texts.mapLoading}
          {loading === 'failed' && texts.mapFailed}
        </span>
      </p>
      <div ref={place} />
    </div>
  );
}
