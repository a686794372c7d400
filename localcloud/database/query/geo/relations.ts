import type { Geometry, Ring } from './geometry';
import { angle, angleToArc, arcsCross, inRing, onArc, type Vector } from './sphere';

type Arc = readonly [Vector, Vector];

const arcsOf = (line: readonly Vector[]): Arc[] =>
  line.slice(1).map((end, i): Arc => [line[i] as Vector, end]);

const edgesOf = ({ lines, polygons }: Geometry): Arc[] => [...lines, ...polygons.flat()].flatMap(arcsOf);

const cornersOf = ({ points, lines, polygons }: Geometry): Vector[] => [
  ...points,
  ...lines.flat(),
  ...polygons.flat(2),
];

const onEdge = (ring: Ring, p: Vector): boolean => arcsOf(ring).some(([a, b]) => onArc(a, b, p));

const inPolygon = ([outer, ...holes]: Ring[], p: Vector): boolean =>
  outer !== undefined && inRing(outer, p) && !holes.some((hole) => inRing(hole, p) && !onEdge(hole, p));

const covers = (geometry: Geometry, p: Vector): boolean =>
  geometry.polygons.some((polygon) => inPolygon(polygon, p));

const crosses = (a: Arc[], b: Arc[]): boolean =>
  a.some(([p, q]) => b.some(([r, s]) => arcsCross(p, q, r, s)));

const touches = (geometry: Geometry, p: Vector): boolean =>
  geometry.points.some((point) => angle(point, p) < 1e-12) ||
  edgesOf(geometry).some(([a, b]) => onArc(a, b, p));

/** True when two geometries share any point. */
export const intersects = (a: Geometry, b: Geometry): boolean =>
  cornersOf(a).some((p) => covers(b, p) || touches(b, p)) ||
  cornersOf(b).some((p) => covers(a, p) || touches(a, p)) ||
  crosses(edgesOf(a), edgesOf(b));

/** True when a geometry lies wholly inside one of the polygons of an area. */
export const within = (geometry: Geometry, area: Geometry): boolean =>
  area.polygons.some((polygon) => {
    const holes = polygon.slice(1).flat();
    return (
      cornersOf(geometry).every((p) => inPolygon(polygon, p)) &&
      !crosses(edgesOf(geometry), polygon.flatMap(arcsOf)) &&
      !geometry.polygons.some((inner) =>
        holes.some((p) => inPolygon(inner, p) && !inner.some((ring) => onEdge(ring, p))),
      )
    );
  });

/** True when every point of a geometry lies within an angle (radians) of a centre. */
export const withinCap = (geometry: Geometry, centre: Vector, radius: number): boolean =>
  cornersOf(geometry).every((p) => angle(p, centre) <= radius);

/** Smallest angle (radians) between a geometry and a point; 0 when the point lies in it. */
export const nearest = (geometry: Geometry, p: Vector): number => {
  if (covers(geometry, p)) return 0;
  const toPoints = geometry.points.map((point) => angle(point, p));
  const toEdges = edgesOf(geometry).map(([a, b]) => angleToArc(a, b, p));
  return Math.min(...toPoints, ...toEdges);
};
