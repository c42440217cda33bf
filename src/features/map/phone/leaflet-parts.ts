/**
 * The parts of Leaflet that the map uses, taken one by one: without popups, controls, markers and the
 * canvas it weighs two thirds of the whole.
 */
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import type { Map as LeafletMap, MapOptions } from 'leaflet';
import { Layer } from 'leaflet/src/layer/Layer.js';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
import { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
import { Polyline } from 'leaflet/src/layer/vector/Polyline.js';
import { SVG } from 'leaflet/src/layer/vector/SVG.js';
import { Map as BareMap } from 'leaflet/src/map/Map.js';

// Leaflet's own choice of a renderer would bring the canvas along.
BareMap.include({
  getRenderer(this: LeafletMap & { drawing?: SVG }) {
    this.drawing ??= new SVG({ padding: 0.5 });
    if (!this.hasLayer(this.drawing)) this.addLayer(this.drawing);
    return this.drawing;
  },
});

export function createMap(element: HTMLElement, options: MapOptions): LeafletMap {
  return new BareMap(element, options);
}

export { Layer, Polygon, Polyline, TileLayer };
