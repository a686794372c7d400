import type { Place, Point } from './facts';

/** Great-circle distance in metres, good to 0.5 % (haversine on a sphere). */
export function distanceMetres(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const dLat = (b.latitude - a.latitude) * rad;
  const dLng = (b.longitude - a.longitude) * rad;
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(dLng / 2) ** 2;
  return 2 * 6_371_000 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Whole metres between a reading and the place of a job; null when either is unknown (T13). */
export function metresTo(place: Pick<Place, 'location'>, reading: Point | null): number | null {
  return reading && place.location ? Math.round(distanceMetres(reading, place.location)) : null;
}
