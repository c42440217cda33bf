import type { Topology } from 'topojson-specification';
import { reportBug } from '#base/report-bug.ts';
import { createStarScale } from '#features/map/view/star-scale.ts';
import { interpolate } from '#i18n/interpolate.ts';
import { boundingBox, toBounds } from './boxes.ts';
import { chooseNames } from './choose-names.ts';
import { drawLegend } from './draw-legend.ts';
import { drawName, MarkPainter } from './draw-mark.ts';
import { LoadFailures } from './failure-notices.ts';
import { buildFrame, createElement } from './frame.ts';
import { createMap } from './leaflet-parts.ts';
import { loadJson } from './load-json.ts';
import type { Box, MapProps, MapTerritory, MountedMap } from './map-props.ts';
import {
  firstMap,
  isUpToDate,
  type MapAction,
  nameView,
  reduceMap,
  type SceneName,
} from './map-reducer.ts';
import type { Mark } from './mark.ts';
import { MarkLayer } from './mark-layer.ts';
import { drawOutlines, type Outlines } from './outlines.ts';
import { PlacePanel } from './place-panel.ts';
import { readCards } from './read-cards.ts';
import { createScene, markTerritory, selectMarks } from './scene.ts';
import { steerByKeyboard } from './steer.ts';
import { offerStreets } from './streets.ts';
import { WorkQueue } from './work-queue.ts';

/**
 * Builds the map in an element and returns its handle. Nothing is asked of another host before
 * somebody taps the button that says so.
 */
export function mountMap(element: HTMLElement, props: MapProps): MountedMap {
  const { texts, filter } = props;
  const frame = buildFrame(props);
  element.replaceChildren(frame.root);
  const map = createMap(frame.canvas, {
    zoomSnap: 0.25,
    minZoom: 1,
    maxZoom: 16,
    attributionControl: false,
    zoomControl: false,
    scrollWheelZoom: false,
    // One finger scrolls the page; two move the map and zoom.
    dragging: !matchMedia('(pointer: coarse)').matches,
    zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
  const troubles = new LoadFailures(frame.alert, texts.retry, props.finder);
  const byId = new Map([...props.provinces, ...props.countries].map((each) => [each.id, each]));
  let outlines: Outlines | undefined;
  const common = {
    filter,
    packUrl: props.packUrl,
    boxOf: (id: string) => outlines?.boxOf(id),
    onArrival: redraw,
    onFailure: (region: string, retry: () => void) =>
      troubles.report(region, texts.failedPlaces, retry),
  };
  const scenes = {
    country: createScene({
      ...common,
      isCountry: true,
      territories: props.provinces,
      near: 7.5,
    }),
    world: createScene({
      ...common,
      isCountry: false,
      territories: props.countries,
      near: 4.5,
    }),
  };
  let model = firstMap;
  /** @returns whether something changes */
  const dispatch = (action: MapAction) => {
    const before = model;
    model = reduceMap(model, action);
    return model !== before;
  };
  const sceneNow = () => scenes[model.scene];
  const queue = new WorkQueue();

  const sheet = new PlacePanel({
    props,
    loadCards: props.loadCards ?? readCards(props.finder, props.locale),
    element: frame.sheet,
    home: frame.canvas,
    troubles,
    pageOf: ({ territory, kind, name }) => {
      const { href, name: own } = byId.get(territory) ?? {};
      return href && own && !(kind === 'several' && name !== own) ? { href, name: own } : undefined;
    },
  });
  const painter = new MarkPainter(props, activate);
  const layer = new MarkLayer(map, {
    draw: (mark, known) => painter.draw(mark, known),
    pane: 'markerPane',
    sizes: [26, 18, 13],
  });
  const names = new MarkLayer(map, { draw: drawName, pane: 'shadowPane', sizes: [] });

  /** After a change of what there is to show; the map's own movements only call `refresh`. */
  function redraw(): void {
    dispatch({ type: 'changed' });
    refresh();
  }

  function refresh(): void {
    const scene = sceneNow();
    const isNear = map.getZoom() >= scene.near;
    const wanted = nameView(model, map.getZoom(), isNear);
    if (isUpToDate(model, wanted)) return;
    dispatch({ type: 'drawn', view: wanted });
    const bounds = map.getBounds().pad(0.15);
    const view: Box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    const countOf = scene.count();
    const { marks, territories } = selectMarks(scene, view, map.getZoom(), countOf);
    const scale = createStarScale(scene.territories.flatMap((each) => countOf(each) ?? []));
    painter.scale = scale;
    layer.show(marks);
    names.show(isNear ? nameTerritories(territories, countOf) : []);
    queue.whenQuiet(() => {
      painter.list(frame.list, marks);
      frame.legend.replaceChildren(drawLegend(scale, isNear ? texts : undefined, props.lang));
    });
    const afar = model.scene === 'world' ? texts.abroad : texts.whole;
    const shownNames = territories.slice(0, 4).map(({ name }) => name);
    if (territories.length > shownNames.length) shownNames.push('…');
    say(isNear ? shownNames : [afar]);
  }

  /** The names of the fullest come first where there is no room for all. */
  function nameTerritories(
    territories: readonly MapTerritory[],
    countOf: (territory: MapTerritory) => number | undefined,
  ): Mark[] {
    const claims = territories
      .map((each) => ({ ...markTerritory(each, 0), claim: countOf(each) ?? 0 }))
      .sort((a, b) => b.claim - a.claim)
      .map((mark) => {
        const { x, y } = map.latLngToLayerPoint([mark.lat, mark.lng]);
        return { ...mark, x, y };
      });
    return chooseNames(claims, layer.listSpots(), layer.size);
  }

  function say(names: string[]): void {
    // A sentence that ends in an ellipsis has no full stop.
    const text = interpolate(texts.shown, { names: names.join(' · ') }).replace('….', '…');
    if (frame.status.textContent !== text) frame.status.textContent = text;
  }

  function activate(mark: Mark, opener: HTMLElement): void {
    if (mark.kind === 'territory') goTo(mark);
    else if (mark.opensAt !== undefined && mark.opensAt > map.getZoom())
      map.setView([mark.lat, mark.lng], mark.opensAt);
    else sheet.open(mark, opener);
  }

  function goTo({ lat, lng, territory }: Pick<Mark, 'lat' | 'lng' | 'territory'>): void {
    const box = outlines?.boxOf(territory);
    if (box) map.fitBounds(toBounds(box), { maxZoom: 12 });
    const { near } = sceneNow();
    if (!box || map.getZoom() < near) map.setView([lat, lng], Math.max(near, map.getZoom()));
  }

  function showAll(): void {
    const scene = sceneNow();
    const isHome = scene === scenes.country;
    const bounds = toBounds((isHome && props.bounds) || boundingBox(scene.territories));
    map.setMinZoom(1);
    map.fitBounds(bounds, { padding: isHome ? [12, 32] : [40, 40], maxZoom: scene.near - 0.5 });
    // Around the country the drawing ends somewhere.
    if (isHome) map.setMinZoom(map.getZoom() - 0.25);
  }

  async function loadOutlines(): Promise<void> {
    const { scene: of } = model;
    try {
      const url = of === 'world' ? props.worldUrl : props.outlinesUrl;
      const topology = await loadJson<Topology>(url);
      if (!dispatch({ type: 'there', of })) return;
      outlines?.remove();
      outlines = drawOutlines(map, topology);
      troubles.settle('outlines');
      refresh();
    } catch (error) {
      reportBug(error);
      if (dispatch({ type: 'failed', of }))
        troubles.report('outlines', texts.failedOutlines, () => {
          dispatch({ type: 'retried' });
          void loadOutlines();
        });
    }
  }

  function change(to: SceneName): void {
    sheet.close();
    const before = model.scene;
    dispatch({ type: 'led', to });
    if (to !== before) {
      outlines?.remove();
      outlines = undefined;
      troubles.settle('outlines');
      void loadOutlines();
    }
    showAll();
    refresh();
  }

  frame.tools.in.addEventListener('click', () => map.zoomIn());
  frame.tools.out.addEventListener('click', () => map.zoomOut());
  frame.tools.whole.addEventListener('click', () => change('country'));
  frame.tools.abroad.addEventListener('click', () => change('world'));
  steerByKeyboard(map, frame.root, sheet);
  if (props.tiles) offerStreets(map, props.tiles, { frame, texts, troubles });
  frame.foot.append(drawNotice(texts.notice));
  const unsubscribe = filter?.subscribe(() => {
    for (const { index } of Object.values(scenes)) index.forget();
    sheet.close();
    redraw();
  });
  showAll();
  map.on('zoomanim', () => dispatch({ type: 'zooming' }));
  map.on('moveend', () => {
    dispatch({ type: 'rested' });
    queue.afterFrame(refresh);
  });
  refresh();
  void loadOutlines();

  return {
    focusProvince: (id) => {
      const province = props.provinces.find((each) => each.id === id);
      if (!province) return;
      if (model.scene !== 'country') change('country');
      goTo({ ...province, territory: id });
    },
    destroy: () => {
      unsubscribe?.();
      queue.clear();
      map.remove();
      frame.root.remove();
    },
  };
}

function drawNotice(text: string): HTMLElement {
  const link = createElement(
    'a',
    { href: 'https://www.openstreetmap.org/copyright', rel: 'noopener' },
    text,
  );
  return createElement('p', { class: 'map-notice soft' }, link);
}
