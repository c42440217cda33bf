/** How the map moves while street pictures are shown, and without them. */
export interface ZoomSteps {
  /** Leaflet’s `zoomSnap`. */
  step: number;
  most: number;
  zoom: number;
}

/** Pictures are drawn for whole steps and are unreadable between two of them; the map’s own lines for any. */
export function chooseSteps(hasStreets: boolean, zoom: number): ZoomSteps {
  if (hasStreets) return { step: 1, most: 19, zoom: Math.round(zoom) };
  return { step: 0.25, most: 16, zoom: Math.min(zoom, 16) };
}
