import type { Topology } from 'topojson-specification';
import { basePath } from '#base/base-path.ts';
import { drawAreas } from '#features/map/phone/areas.ts';
import { toBounds } from '#features/map/phone/boxes.ts';
import { createMap } from '#features/map/phone/leaflet-parts.ts';
import { loadJson } from '#features/map/phone/load-json.ts';
import { loadMapStyles } from '#features/map/phone/load-map.ts';
import type { Box } from '#features/map/phone/map-props.ts';
import { drawOutlines } from '#features/map/phone/outlines.ts';
import { steerByKeyboard } from '#features/map/phone/steer.ts';
import { showFigures } from './show-figures.ts';

/**
 * Puts a map in the place of the drawing, in its colours. Whose colour it is, and where a province leads, stands in
 * the drawing; what is said of it, in the table below.
 *
 * @throws when a part does not arrive; the drawing stands as before
 */
export async function openRateMap(panel: HTMLElement): Promise<void> {
  const drawing = panel.querySelector<SVGElement>('[data-rates] svg');
  const template = panel.querySelector('template');
  const [topology] = await Promise.all([
    loadJson<Topology>(`${basePath}/map/outlines.json`),
    loadMapStyles(),
  ]);
  const frame = template?.content.firstElementChild?.cloneNode(true);
  if (!drawing || !(frame instanceof HTMLElement)) return;
  const find = (name: string) => frame.querySelector(`[data-${name}]`) as HTMLElement;
  const provinces = new Map(
    [...drawing.querySelectorAll<SVGAElement>('a')].map((link) => [
      link.href.baseVal.split('#').at(-1),
      link,
    ]),
  );
  drawing.replaceWith(frame);
  const canvas = find('canvas');
  canvas.tabIndex = 0;
  const map = createMap(canvas, {
    zoomSnap: 0.25,
    maxZoom: 10,
    attributionControl: false,
    zoomControl: false,
    scrollWheelZoom: false,
    // One finger scrolls the page; two move the map and zoom.
    dragging: !matchMedia('(pointer: coarse)').matches,
    zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
  const { boxOf } = drawOutlines(map, topology);
  const boxes = [...provinces.keys()].flatMap((id = '') => [boxOf(id) ?? []].flat());
  const edge = (at: number) => boxes.filter((_, index) => index % 4 === at);
  const country: Box = [
    Math.min(...edge(0)),
    Math.min(...edge(1)),
    Math.max(...edge(2)),
    Math.max(...edge(3)),
  ];
  const showAll = () => map.fitBounds(toBounds(country), { padding: [8, 8] });
  showAll();
  map.setMinZoom(map.getZoom() - 0.25);
  const choose = drawAreas(
    map,
    topology,
    (id) => {
      const link = provinces.get(id);
      const title = link?.querySelector('title')?.textContent ?? '';
      return link && { className: `rate-area ${link.className.baseVal}`, title };
    },
    (id) => {
      choose(id);
      showFigures(find('chosen'), id, provinces.get(id)?.href.baseVal ?? '');
    },
  );
  find('in').addEventListener('click', () => map.zoomIn());
  find('out').addEventListener('click', () => map.zoomOut());
  find('whole').addEventListener('click', showAll);
  steerByKeyboard(map, frame, { isOpen: false, close: () => {} });
}
