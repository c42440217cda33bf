import type { Map as LeafletMap } from 'leaflet';
import { interpolate } from '#i18n/interpolate.ts';
import type { LoadFailures } from './failure-notices.ts';
import { createElement, type Frame } from './frame.ts';
import { TileLayer } from './leaflet-parts.ts';
import type { MapTexts } from './map-props.ts';
import { chooseSteps } from './street-steps.ts';
import { findTileHost } from './tile-host.ts';

interface Around {
  frame: Pick<Frame, 'root' | 'foot'>;
  texts: MapTexts;
  troubles: LoadFailures;
}

/**
 * A button for street pictures of another host, with what they cost and who sees what. Their owner
 * asks for attribution and for no more than people look at: https://operations.osmfoundation.org/policies/tiles/
 */
export function offerStreets(
  map: LeafletMap,
  url: string,
  { frame, texts, troubles }: Around,
): void {
  const layer = new TileLayer(url, { maxZoom: 19 });
  const button = createElement('button', { type: 'button', class: 'button' }, texts.streets);
  const { host } = findTileHost(url);
  const notice = interpolate(texts.streetsCost, { host: `\u2068${host}\u2069` });
  const cost = createElement('p', { class: 'soft' }, notice);
  const thanks = createElement('p', { class: 'soft', hidden: true, dir: 'ltr' }, '© OpenStreetMap');
  let isOn = false;
  button.addEventListener('click', () => {
    isOn = !isOn;
    frame.root.classList.toggle('has-streets', isOn);
    button.textContent = isOn ? texts.noStreets : texts.streets;
    thanks.hidden = !isOn;
    cost.hidden = isOn;
    const { step, most, zoom } = chooseSteps(isOn, map.getZoom());
    map.options.zoomSnap = step;
    map.options.maxZoom = most;
    if (!isOn) {
      layer.remove();
      troubles.settle('streets');
    }
    map.setZoom(zoom);
    if (isOn) layer.addTo(map);
  });
  layer.on('tileerror', () =>
    troubles.report('streets', texts.failedStreets, () => layer.redraw()),
  );
  frame.foot.append(createElement('div', { class: 'map-streets' }, button, cost, thanks));
}
