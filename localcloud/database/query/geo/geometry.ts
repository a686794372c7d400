import { requestFailed } from '../../errors';
import { toNumber } from '../../value/numbers';
import { isDocument, type BsonValue } from '../../value/types';
import { unitVector, type Vector } from './sphere';

/** A closed ring of a polygon; the last corner repeats the first. */
export type Ring = Vector[];

/** A geometry taken apart: single points, lines, and polygons (outer ring, then holes). */
export interface Geometry {
  points: Vector[];
  lines: Vector[][];
  polygons: Ring[][];
}

const empty = (): Geometry => ({ points: [], lines: [], polygons: [] });

const fail = (detail: string): never => {
  throw requestFailed(`Can't extract geo keys: ${detail}`);
};

const arrayOf = (value: BsonValue | undefined): BsonValue[] =>
  Array.isArray(value) ? value : fail('coordinates must be an array');

const position = (value: BsonValue): Vector => {
  const [longitude, latitude] = arrayOf(value).map(toNumber);
  if (longitude === undefined || latitude === undefined) return fail('a position needs two numbers');
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
    return fail(`longitude/latitude is out of bounds, lng: ${longitude} lat: ${latitude}`);
  }
  return unitVector(longitude, latitude);
};

const same = (a: Vector | undefined, b: Vector | undefined): boolean =>
  a !== undefined && b !== undefined && a.every((part, i) => part === b[i]);

const ring = (value: BsonValue): Ring => {
  const corners = arrayOf(value).map(position);
  if (corners.length < 4) return fail('a loop must have at least 3 different vertices');
  return same(corners[0], corners[corners.length - 1]) ? corners : fail('loop is not closed');
};

const line = (value: BsonValue): Vector[] => {
  const points = arrayOf(value).map(position);
  return points.length >= 2 ? points : fail('a LineString must have at least 2 vertices');
};

const READERS: Record<string, (coordinates: BsonValue | undefined) => Geometry> = {
  Point: (at) => ({ ...empty(), points: [position(arrayOf(at))] }),
  MultiPoint: (list) => ({ ...empty(), points: arrayOf(list).map(position) }),
  LineString: (list) => ({ ...empty(), lines: [line(arrayOf(list))] }),
  MultiLineString: (list) => ({ ...empty(), lines: arrayOf(list).map(line) }),
  Polygon: (rings) => ({ ...empty(), polygons: [arrayOf(rings).map(ring)] }),
  MultiPolygon: (list) => ({ ...empty(), polygons: arrayOf(list).map((rings) => arrayOf(rings).map(ring)) }),
};

/** Reads a GeoJSON geometry; one that is malformed is refused, saying why. */
export const parseGeometry = (value: BsonValue | undefined): Geometry => {
  if (!isDocument(value)) return fail('a geometry must be an object');
  if (value['type'] === 'GeometryCollection') {
    const parts = arrayOf(value['geometries']).map(parseGeometry);
    return {
      points: parts.flatMap(({ points }) => points),
      lines: parts.flatMap(({ lines }) => lines),
      polygons: parts.flatMap(({ polygons }) => polygons),
    };
  }
  const read = READERS[String(value['type'])];
  return read === undefined
    ? fail(`unknown GeoJSON type: ${String(value['type'])}`)
    : read(value['coordinates']);
};

/** Reads a stored field: GeoJSON or a legacy `[lng, lat]` pair; undefined when it is neither. */
export const geometryOf = (value: BsonValue | undefined): Geometry | undefined => {
  const legacy =
    Array.isArray(value) && value.length === 2 && value.every((part) => toNumber(part) !== undefined);
  if (!legacy && !(isDocument(value) && typeof value['type'] === 'string')) return undefined;
  try {
    return legacy ? { ...empty(), points: [position(value)] } : parseGeometry(value);
  } catch {
    return undefined;
  }
};
