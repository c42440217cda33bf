import type { LatLng, Map as LeafletMap, Point, ZoomAnimEvent } from 'leaflet';
import { setPosition } from 'leaflet/src/dom/DomUtil.js';
import type { Mark } from './mark.ts';
import { type Spot, spreadMarks } from './spread-marks.ts';

interface Drawn {
  element: HTMLElement;
  mark: Mark;
  /** How far it was pushed from its place, in pixels. */
  push: Spot;
}

interface Options {
  /** Makes the element of a mark, or brings one up to date. */
  draw: (mark: Mark, element: HTMLElement | undefined) => HTMLElement;
  /** One of Leaflet's panes. */
  pane: string;
  /** Least distance between two marks, in pixels; 0 leaves each at its place. */
  gap: number;
}

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
  private readonly pane: HTMLElement;

  private readonly map: LeafletMap;
  private readonly options: Options;

  constructor(map: LeafletMap, options: Options) {
    this.map = map;
    this.options = options;

    this.pane = map.getPane(options.pane) as HTMLElement;
    map.on('zoom viewreset', this.place, this);
    map.on('zoomanim', this.animate, this);
  }

  /** Shows these marks and no others; what was there already keeps its element and with it the focus. */
  show(marks: readonly Mark[]): void {
    const inOrder = [...marks].sort((a, b) => b.lat - a.lat || a.lng - b.lng);
    const pushes = this.pushApart(inOrder);
    const keys = new Set(inOrder.map(({ key }) => key));
    for (const [key, { element }] of this.drawn) {
      if (keys.has(key)) continue;
      if (element === document.activeElement)
        this.map.getContainer().focus({ preventScroll: true });
      element.remove();
      this.drawn.delete(key);
    }
    let before: Element | null = null;
    for (const mark of inOrder) {
      const element = this.options.draw(mark, this.drawn.get(mark.key)?.element);
      const push = pushes.get(mark) ?? { x: 0, y: 0 };
      this.drawn.set(mark.key, { element, mark, push });
      pointHome(element, push);
      // Moving an element takes its focus away: only what stands in the wrong place is moved.
      const next: Element | null = before ? before.nextElementSibling : this.pane.firstElementChild;
      if (next !== element) this.pane.insertBefore(element, next);
      before = element;
    }
    this.place();
  }

  find(key: string): HTMLElement | undefined {
    return this.drawn.get(key)?.element;
  }

  /** Nobody taps a mark of nobody: it is small and keeps its place. */
  private pushApart(marks: readonly Mark[]): Map<Mark, Spot> {
    const full = marks.filter(({ count }) => count > 0);
    const spots = full.map(({ lat, lng }) => this.map.latLngToLayerPoint([lat, lng]));
    const spread = spreadMarks(spots, this.options.gap);
    const pushes = full.map((mark, index): [Mark, Spot] => {
      const [from, to] = [spots[index] as Spot, spread[index] as Spot];
      return [mark, { x: to.x - from.x, y: to.y - from.y }];
    });
    return new Map(pushes);
  }

  private place(): void {
    for (const { element, mark, push } of this.drawn.values()) {
      const { x, y } = this.map.latLngToLayerPoint([mark.lat, mark.lng]);
      move(element, x + push.x, y + push.y);
    }
  }

  private animate({ zoom, center }: ZoomAnimEvent): void {
    const { _latLngToNewLayerPoint: project } = this.map as InnerMap;
    for (const { element, mark, push } of this.drawn.values()) {
      const { x, y } = project.call(this.map, mark as never, zoom, center);
      move(element, x + push.x, y + push.y);
    }
  }
}

/** A mark that was pushed far has a thread to the place where it belongs; the style sheet draws it. */
function pointHome(element: HTMLElement, { x, y }: Spot): void {
  const length = Math.hypot(x, y);
  element.classList.toggle('is-pushed', length > 9);
  element.style.setProperty('--thread', `${Math.round(length)}px`);
  element.style.setProperty('--turn', `${Math.round((Math.atan2(-y, -x) * 180) / Math.PI)}deg`);
}

function move(element: HTMLElement, x: number, y: number): void {
  setPosition(element, { x: Math.round(x), y: Math.round(y) } as Point);
}
