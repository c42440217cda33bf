import type { Map as LeafletMap } from 'leaflet';
import type { PlacePanel } from './place-panel.ts';

const steps: Record<string, [x: number, y: number] | undefined> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Arrows move the map and + and − zoom, also while a mark has the focus; Escape closes the sheet. */
export function steerByKeyboard(
  map: LeafletMap,
  root: HTMLElement,
  sheet: Pick<PlacePanel, 'isOpen' | 'close'>,
): void {
  const canvas = map.getContainer();
  /** Around the mark that has the focus, so that it stays in sight. */
  function zoom(by: number, target: EventTarget | null): void {
    const to = map.getZoom() + by;
    if (target === canvas || !(target instanceof HTMLElement)) {
      map.setZoom(to);
      return;
    }
    const [inner, outer] = [target.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const x = inner.left + inner.width / 2 - outer.left;
    const y = inner.top + inner.height / 2 - outer.top;
    map.setZoomAround(map.containerPointToLatLng([x, y]), to);
  }

  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !sheet.isOpen) return;
    event.preventDefault();
    sheet.close();
  });
  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step) map.panBy([step[0] * 90, step[1] * 90]);
    else if (event.key === '+' || event.key === '=') zoom(1, event.target);
    else if (event.key === '-') zoom(-1, event.target);
    else return;
    event.preventDefault();
  });
  // The wheel scrolls the page until somebody has touched the map.
  canvas.addEventListener('pointerdown', () => map.scrollWheelZoom.enable());
  canvas.addEventListener('pointerleave', () => map.scrollWheelZoom.disable());
  // A finger that drags the map and ends on a star does not follow it.
  canvas.addEventListener(
    'click',
    (event) => {
      if (!(map.dragging as { moved?: () => boolean }).moved?.() || event.detail === 0) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  // A browser scrolls a focused mark into view by scrolling Leaflet's panes: move the map instead.
  canvas.addEventListener('focusin', ({ target }) => {
    canvas.scrollTo(0, 0);
    if (!(target instanceof HTMLElement) || target === canvas || !target.matches(':focus-visible'))
      return;
    const [inner, outer] = [target.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const margin = 16;
    const x =
      Math.min(0, inner.left - outer.left - margin) +
      Math.max(0, inner.right - outer.right + margin);
    const y =
      Math.min(0, inner.top - outer.top - margin) +
      Math.max(0, inner.bottom - outer.bottom + margin);
    if (x || y) map.panBy([x, y], { animate: false });
  });
}
