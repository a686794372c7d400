/** A point on the unit sphere. */
export type Vector = readonly [x: number, y: number, z: number];

/** Radius MongoDB calculates with, in metres. */
export const EARTH_RADIUS = 6_378_100;

/** Angles below this (about a hundredth of a millimetre on Earth) count as none. */
const TOLERANCE = 1e-12;

const RADIANS = Math.PI / 180;

/** Point of a longitude and latitude in degrees. */
export const unitVector = (longitude: number, latitude: number): Vector => {
  const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
};

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

const norm = (a: Vector): number => Math.sqrt(dot(a, a));

/** Angle between two points in radians; times the Earth's radius it is their distance. */
export const angle = (a: Vector, b: Vector): number => Math.atan2(norm(cross(a, b)), dot(a, b));

/** Side of the great circle through a and b that p lies on: positive left, negative right, 0 on it. */
const side = (a: Vector, b: Vector, p: Vector): number => {
  const determinant = dot(cross(a, b), p);
  return Math.abs(determinant) < TOLERANCE ? 0 : determinant;
};

const between = (a: Vector, b: Vector, p: Vector): boolean => angle(a, p) + angle(p, b) <= angle(a, b) + 1e-9;

/** True when p lies on the shortest arc between a and b. */
export const onArc = (a: Vector, b: Vector, p: Vector): boolean => side(a, b, p) === 0 && between(a, b, p);

/** Angle in radians between a point and the nearest point of the arc between a and b. */
export const angleToArc = (a: Vector, b: Vector, p: Vector): number => {
  const normal = cross(a, b);
  const length = norm(normal);
  const ends = Math.min(angle(a, p), angle(b, p));
  if (length < TOLERANCE) return ends;
  // The foot of the perpendicular counts only when it falls between the ends.
  const inside = dot(cross(normal, a), p) >= 0 && dot(cross(b, normal), p) >= 0;
  return inside ? Math.asin(Math.min(1, Math.abs(dot(normal, p)) / length)) : ends;
};

/** True when two arcs cross in a point inside both. */
export const arcsCross = (a: Vector, b: Vector, c: Vector, d: Vector): boolean => {
  const [abc, abd, cda, cdb] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  // Opposite sides also hold for the antipodal crossing, so the arcs have to be on the same half of the sphere.
  return abc * abd < 0 && cda * cdb < 0 && abc * cdb > 0;
};

/** Turning of the direction from p to a until it points to b, in radians. */
const turning = (p: Vector, a: Vector, b: Vector): number => {
  const [left, right] = [cross(p, a), cross(p, b)];
  return Math.atan2(dot(p, cross(left, right)), dot(left, right));
};

/** True when a point lies inside a closed ring (its smaller side) or on its edge. */
export const inRing = (ring: readonly Vector[], p: Vector): boolean => {
  let total = 0;
  let middle: Vector = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as Vector, ring[i] as Vector];
    if (onArc(a, b, p)) return true;
    total += turning(p, a, b);
    middle = [middle[0] + b[0], middle[1] + b[1], middle[2] + b[2]];
  }
  // A ring goes around the opposite side of the globe just the same; what is meant is the side it is drawn on.
  return Math.abs(total) > Math.PI && dot(middle, p) > 0;
};
