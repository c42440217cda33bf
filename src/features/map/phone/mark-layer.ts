import type { LatLng, Map as LeafletMap, Point } from 'leaflet';
import { setPosition, setTransform } from 'leaflet/src/dom/DomUtil.js';
import type { Mark } from './mark.ts';
import { type MarkSpot, spreadMarks } from './spread-marks.ts';

interface Drawn {
  element: HTMLElement;
  mark: Mark;
  /** How far it was pushed from its place, in pixels. */
  push: MarkSpot;
}

interface Options {
  /** Makes the element of a mark, or brings one up to date. */
  draw: (mark: Mark, element: HTMLElement | undefined) => HTMLElement;
  /** One of Leaflet's panes. */
  pane: string;
  /** The sides that a mark may have, in pixels, widest first; none leaves each mark at its place. */
  sizes: readonly number[];
}

/** How far from its place a mark may stand, in widths of its own; the smallest as far as it must. */
const farthest = 2;

/** Leaflet's inner ways between the globe and the screen, which its types leave out. */
type InnerMap = LeafletMap & {
  _latLngToNewLayerPoint: (latlng: LatLng, zoom: number, center: LatLng) => Point;
};

/**
 * The marks as real links and buttons on the map, in reading order for the keyboard, pushed apart
 * where they would cover one another.
 */
export class MarkLayer {
  private readonly drawn = new Map<string, Drawn>();
  /** Provinces come and go as the map zooms; the element of one that is gone is made ready still. */
  private readonly spare = new Map<string, HTMLElement>();
  private readonly pane: HTMLElement;
  /** Where the marks were last set each at its place. */
  private placed: { zoom: number; corner: LatLng } | undefined;
  /** The side of a mark now, in pixels. */
  size = 0;
  private pushes = new Map<string, MarkSpot>();
  private pushedFor = '';

  private readonly map: LeafletMap;
  private readonly options: Options;

  constructor(map: LeafletMap, options: Options) {
    this.map = map;
    this.options = options;

    this.pane = map.getPane(options.pane) as HTMLElement;
    this.pane.classList.add('leaflet-zoom-animated');
    for (const type of ['pointerover', 'focusin'])
      this.pane.addEventListener(type, ({ target }) => this.pointHome(target));
    map.on('zoomanim', ({ zoom, center }) =>
      this.stretch(zoom, (corner) =>
        (map as InnerMap)._latLngToNewLayerPoint(corner, zoom, center),
      ),
    );
    map.on('zoom viewreset', () =>
      this.stretch(map.getZoom(), (corner) => map.latLngToLayerPoint(corner)),
    );
  }

  /** Shows these marks and no others; what was there already keeps its element and with it the focus. */
  show(marks: readonly Mark[]): void {
    const inOrder = [...marks].sort((a, b) => b.lat - a.lat || a.lng - b.lng);
    this.pushApart(inOrder);
    const keys = new Set(inOrder.map(({ key }) => key));
    for (const [key, { element, mark }] of this.drawn) {
      if (keys.has(key)) continue;
      if (element === document.activeElement)
        this.map.getContainer().focus({ preventScroll: true });
      element.remove();
      if (mark.kind === 'territory') this.spare.set(key, element);
      this.drawn.delete(key);
    }
    let before: Element | null = null;
    for (const mark of inOrder) {
      const known = this.drawn.get(mark.key)?.element ?? this.spare.get(mark.key);
      const element = this.options.draw(mark, known);
      const push = this.pushes.get(mark.key) ?? { x: 0, y: 0 };
      this.drawn.set(mark.key, { element, mark, push });
      // Moving an element takes its focus away: only what stands in the wrong place is moved.
      const next: Element | null = before ? before.nextElementSibling : this.pane.firstElementChild;
      if (next !== element) this.pane.insertBefore(element, next);
      before = element;
    }
    this.place();
  }

  /** Where the marks stand, in Leaflet's layer. */
  listSpots(): MarkSpot[] {
    return [...this.drawn.values()].map(({ mark, push }) => {
      const { x, y } = this.map.latLngToLayerPoint([mark.lat, mark.lng]);
      return { x: x + push.x, y: y + push.y };
    });
  }

  /**
   * Takes the largest size at which no mark goes far from its place. A mark of nobody is small and
   * stays: there is nothing to tap.
   */
  private pushApart(marks: readonly Mark[]): void {
    const full = marks.filter(({ count }) => count > 0);
    const wanted = `${this.map.getZoom()} ${full.map(({ key }) => key).join()}`;
    if (wanted === this.pushedFor) return;
    this.pushedFor = wanted;
    const spots = full.map(({ lat, lng }) => this.map.latLngToLayerPoint([lat, lng]));
    const [widest = 0] = this.options.sizes;
    const smallest = this.options.sizes.at(-1);
    for (const size of this.options.sizes) {
      const limit = size === smallest ? undefined : size * farthest;
      const spread = spreadMarks(spots, size + 1, limit);
      if (!spread) continue;
      const pushes = spread.map(({ x, y }, index) => {
        const home = spots[index] ?? { x, y };
        return { x: x - home.x, y: y - home.y };
      });
      this.pushes = new Map(full.map(({ key }, index) => [key, pushes[index] as MarkSpot]));
      this.size = size;
      this.pane.style.setProperty('--mark', `${size}px`);
      this.pane.classList.toggle('is-crowded', size < widest);
      return;
    }
  }

  /**
   * A mark that was pushed far has a thread to the place where it belongs, while somebody points at it;
   * the style sheet draws it. Given to all marks at once, the two values would double what a zoom costs.
   */
  private pointHome(target: EventTarget | null): void {
    const drawn = [...this.drawn.values()].find(({ element }) => element === target);
    if (!drawn) return;
    const { element, push } = drawn;
    const length = Math.hypot(push.x, push.y);
    const turn = Math.atan2(-push.y, -push.x);
    element.classList.toggle('is-pushed', length > 9);
    element.style.setProperty('--thread', `${Math.round(length)}px`);
    element.style.setProperty('--turn', `${turn.toFixed(2)}rad`);
  }

  private place(): void {
    this.placed = { zoom: this.map.getZoom(), corner: this.map.layerPointToLatLng([0, 0]) };
    this.pane.style.transform = '';
    for (const { element, mark, push } of this.drawn.values()) {
      const { x, y } = this.map.latLngToLayerPoint([mark.lat, mark.lng]);
      move(element, x + push.x, y + push.y);
    }
  }

  /**
   * While the map zooms, all marks in one piece, as the outlines: a cheap phone cannot move 75 of them
   * by themselves. `show` then places each.
   */
  private stretch(zoom: number, project: (corner: LatLng) => Point): void {
    if (!this.placed) return;
    const scale = this.map.getZoomScale(zoom, this.placed.zoom);
    setTransform(this.pane, project(this.placed.corner), scale);
  }
}

function move(element: HTMLElement, x: number, y: number): void {
  setPosition(element, { x: Math.round(x), y: Math.round(y) } as Point);
}
