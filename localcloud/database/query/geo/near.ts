import { requestFailed } from '../../errors';
import { toNumber } from '../../value/numbers';
import { isDocument, type BsonValue, type Document } from '../../value/types';
import { geometryOf, parseGeometry } from './geometry';
import { nearest } from './relations';
import { EARTH_RADIUS, unitVector, type Vector } from './sphere';

/** A wish for documents near a point; distances are angles in radians. */
export interface Near {
  centre: Vector;
  least: number;
  most: number;
}

const distance = (value: BsonValue | undefined, otherwise: number): number => {
  if (value === undefined) return otherwise;
  const number = toNumber(value);
  if (number === undefined || number < 0) throw requestFailed('a distance must be a non-negative number');
  return number;
};

/** Reads the operand of `$near` or `$nearSphere`: GeoJSON with metres, or a legacy pair with radians. */
export const nearOf = (operand: BsonValue, siblings: Document): Near => {
  if (isDocument(operand) && operand['$geometry'] !== undefined) {
    const [centre] = parseGeometry(operand['$geometry']).points;
    if (centre === undefined) throw requestFailed('$near requires a point');
    return {
      centre,
      least: distance(operand['$minDistance'], 0) / EARTH_RADIUS,
      most: distance(operand['$maxDistance'], Infinity) / EARTH_RADIUS,
    };
  }
  const [longitude, latitude] = Array.isArray(operand) ? operand.map(toNumber) : [];
  if (longitude === undefined || latitude === undefined) throw requestFailed('$near requires a point');
  return {
    centre: unitVector(longitude, latitude),
    least: distance(siblings['$minDistance'], 0),
    most: distance(siblings['$maxDistance'], Infinity),
  };
};

/** Angle between a stored value and a point, or undefined when the value is no geometry. */
export const nearestAngle = (value: BsonValue | undefined, centre: Vector): number | undefined => {
  const geometry = geometryOf(value);
  if (geometry !== undefined) return nearest(geometry, centre);
  if (!Array.isArray(value)) return undefined;
  const angles = value.flatMap((element) => nearestAngle(element, centre) ?? []);
  return angles.length === 0 ? undefined : Math.min(...angles);
};

/** The `$near` of a query's top level, with the field it is about. */
export const nearCondition = (query: Document): { path: string; near: Near } | undefined => {
  for (const [key, operand] of Object.entries(query)) {
    if (key === '$and' && Array.isArray(operand)) {
      const found = operand.filter(isDocument).map(nearCondition).find(Boolean);
      if (found !== undefined) return found;
    }
    if (key.startsWith('$') || !isDocument(operand)) continue;
    const wish = operand['$nearSphere'] ?? operand['$near'];
    if (wish !== undefined) return { path: key, near: nearOf(wish, operand) };
  }
  return undefined;
};
