import { requestFailed, unknownOperator } from '../../errors';
import { toNumber } from '../../value/numbers';
import { isDocument, type BsonValue, type Document } from '../../value/types';
import { geometryOf, parseGeometry, type Geometry } from '../geo/geometry';
import { nearOf, nearestAngle } from '../geo/near';
import { intersects, within, withinCap } from '../geo/relations';
import { unitVector } from '../geo/sphere';
import type { OperatorCompiler } from '../matcher';

type Area = (geometry: Geometry) => boolean;

const objectOf = (operator: string, operand: BsonValue): Document => {
  if (!isDocument(operand)) throw requestFailed(`${operator} requires an object`);
  return operand;
};

const pairOf = (operator: string, value: BsonValue | undefined): [number, number] => {
  const [x, y] = Array.isArray(value) ? value.map(toNumber) : [];
  if (x === undefined || y === undefined) throw requestFailed(`${operator} needs a position [lng, lat]`);
  return [x, y];
};

const centerSphere = (value: BsonValue): Area => {
  const [centre, radiusValue] = Array.isArray(value) ? value : [];
  const radius = toNumber(radiusValue);
  if (radius === undefined || radius < 0) throw requestFailed('radius must be a non-negative number');
  const middle = unitVector(...pairOf('$centerSphere', centre));
  return (geometry) => withinCap(geometry, middle, radius);
};

const box = (value: BsonValue): Area => {
  const [low, high] = Array.isArray(value) ? value.map((corner) => pairOf('$box', corner)) : [];
  if (low === undefined || high === undefined) throw requestFailed('$box needs two corners');
  return polygonArea([low, [high[0], low[1]], high, [low[0], high[1]], low]);
};

const polygonArea = (corners: [number, number][]): Area => {
  const [first] = corners;
  const last = corners[corners.length - 1];
  const closed =
    first?.[0] === last?.[0] && first?.[1] === last?.[1] ? corners : [...corners, first ?? [0, 0]];
  const area = parseGeometry({ type: 'Polygon', coordinates: [closed] });
  return (geometry) => within(geometry, area);
};

const AREAS: Record<string, (value: BsonValue) => Area> = {
  $geometry: (value) => {
    const area = parseGeometry(value);
    if (area.polygons.length === 0)
      throw requestFailed('$geoWithin not supported with provided geometry, a polygon is needed');
    return (geometry) => within(geometry, area);
  },
  $centerSphere: centerSphere,
  $box: box,
  $polygon: (value) =>
    polygonArea(Array.isArray(value) ? value.map((corner) => pairOf('$polygon', corner)) : []),
};

const overGeometry = (test: Area): ReturnType<OperatorCompiler> => ({
  mode: 'whole',
  test: (value) => {
    const whole = geometryOf(value);
    if (whole !== undefined) return test(whole);
    if (!Array.isArray(value)) return false;
    return value.some((element) => {
      const geometry = geometryOf(element);
      return geometry !== undefined && test(geometry);
    });
  },
});

/** `$geoWithin`: the stored geometry lies wholly inside a polygon, circle or box. */
export const geoWithin: OperatorCompiler = (operand) => {
  const [[shape, value] = []] = Object.entries(objectOf('$geoWithin', operand));
  const area = shape === undefined ? undefined : AREAS[shape];
  if (area === undefined || value === undefined)
    throw unknownOperator(`unknown geo specifier in $geoWithin: ${shape}`);
  return overGeometry(area(value));
};

/** `$geoIntersects`: the stored geometry shares a point with the given one. */
export const geoIntersects: OperatorCompiler = (operand) => {
  const { $geometry } = objectOf('$geoIntersects', operand);
  if ($geometry === undefined) throw unknownOperator('$geoIntersects requires a $geometry');
  const other = parseGeometry($geometry);
  return overGeometry((geometry) => intersects(geometry, other));
};

/** `$near` and `$nearSphere`: within the distances given; the order by distance is the search's business. */
export const near: OperatorCompiler = (operand, siblings) => {
  const { centre, least, most } = nearOf(operand, siblings);
  return {
    mode: 'whole',
    test: (value) => {
      const angle = nearestAngle(value, centre);
      return angle !== undefined && angle >= least && angle <= most;
    },
  };
};

/** `$maxDistance` and `$minDistance` beside a legacy `$near`, which already used them. */
export const nearDistance: OperatorCompiler = (_operand, siblings) => {
  if (siblings['$near'] === undefined && siblings['$nearSphere'] === undefined) {
    throw requestFailed('$maxDistance and $minDistance need a $near or $nearSphere');
  }
  return { mode: 'whole', test: () => true };
};
