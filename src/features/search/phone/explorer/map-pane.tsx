import { useCallback, useEffect, useRef, useState } from 'react';
import { reportBug } from '#base/report-bug.ts';
import { tryAgain } from '#features/search/phone/try-again.ts';
import { Drawing } from '#site/views/drawing.tsx';
import type { ExplorerProps } from './explorer-props.ts';
import type { Found } from './explorer-reducer.ts';
import type { Ask, SearchClient } from './open-search-client.ts';
import type { ShownMap } from './show-map.ts';

interface Props extends Pick<ExplorerProps, 'texts' | 'icons' | 'locale' | 'choices' | 'base'> {
  found: Found;
  ask: Ask;
  open: () => Promise<SearchClient>;
}
type Phase = 'shut' | 'loading' | 'open' | 'failed';

const anchor = '#map';
const loadMapOverList = () => import('./show-map.ts');

/** The map of the results, fetched on a tap or for an address with `#map`. */
export function MapPane({ found, ask, open, texts, icons, locale, choices, base }: Props) {
  const [phase, setPhase] = useState<Phase>('shut');
  const place = useRef<HTMLDivElement>(null);
  const map = useRef<ShownMap>(undefined);

  const show = useCallback(async () => {
    setPhase('loading');
    try {
      const { showMap } = await loadMapOverList();
      if (!place.current) return;
      map.current = await showMap(place.current, {
        locale,
        regions: choices.regions,
        none: texts.none,
        open,
      });
      setPhase('open');
    } catch (error) {
      reportBug(error);
      setPhase('failed');
    }
  }, [locale, choices.regions, texts.none, open]);

  useEffect(() => {
    if (location.hash === anchor) void show();
  }, [show]);

  useEffect(() => {
    if (phase !== 'open') return;
    const stop = new AbortController();
    // Where its counts do not arrive, the map keeps what it shows; the list says what is wrong.
    map.current?.follow(found, ask, stop.signal).catch(reportBug);
    return () => stop.abort();
  }, [phase, found, ask]);

  const shut = () => {
    map.current?.destroy();
    map.current = undefined;
    setPhase('shut');
  };
  const isShut = phase === 'shut' || phase === 'failed';
  const toggle = () => {
    const { pathname, search } = location;
    history.replaceState(null, '', pathname + search + (isShut ? anchor : ''));
    if (phase === 'failed') {
      setPhase('loading');
      void tryAgain(base, show, true);
    } else if (isShut) void show();
    else shut();
  };
  return (
    <div className="map-pane" id="map">
      <p>
        <button
          type="button"
          className="button"
          aria-expanded={!isShut}
          disabled={phase === 'loading'}
          onClick={toggle}
        >
          <Drawing d={icons.region} />
          {isShut ? texts.mapShow : texts.mapHide}
        </button>{' '}
        {phase === 'shut' && <span className="soft">{texts.mapCost}</span>}
        <span className="soft" role="status">
          {phase === 'loading' && texts.mapLoading}
          {phase === 'failed' && texts.mapFailed}
        </span>
      </p>
      <div ref={place} />
    </div>
  );
}
