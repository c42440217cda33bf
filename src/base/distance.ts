/** Degrees, WGS 84. */
export interface Point {
  lat: number;
  lng: number;
}

/** Kilometres between two points on the globe (haversine, mean radius 6371 km). */
export function measureDistance(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const haversine =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lng - a.lng) / 2) ** 2;
  return 6371 * 2 * Math.asin(Math.sqrt(haversine));
}
