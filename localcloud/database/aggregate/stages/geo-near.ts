import { requestFailed } from '../../errors';
import { angleAt } from '../../query/geo/angle-at';
import { geometryOf } from '../../query/geo/geometry';
import { nearOf } from '../../query/geo/near';
import { EARTH_RADIUS } from '../../query/geo/sphere';
import { readPath, writePath } from '../../update/paths';
import { toNumber } from '../../value/numbers';
import { isDocument, type BsonValue, type Document } from '../../value/types';
import { cloneAlong } from '../clone-along';
import { countOf, objectOf, optionalText, textOf } from '../specification';
import type { PipelineContext } from '../stage';

const KNOWN = [
  'near',
  'distanceField',
  'spherical',
  'limit',
  'num',
  'maxDistance',
  'minDistance',
  'query',
  'distanceMultiplier',
  'includeLocs',
  'uniqueDocs',
  'key',
];

/** Path of the first geometry in a document: what production finds by its geographic index. */
const geometryPath = (document: Document, prefix: string[] = []): string[] | undefined => {
  for (const [name, value] of Object.entries(document)) {
    const path = [...prefix, name];
    if (geometryOf(value) !== undefined) return path;
    const inner = isDocument(value) ? geometryPath(value, path) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
};

const numberOf = (name: string, value: BsonValue | undefined, otherwise: number): number => {
  if (value === undefined) return otherwise;
  const number = toNumber(value);
  if (number === undefined) throw requestFailed(`$geoNear ${name} must be a number`);
  return number;
};

const withPath = (document: Document, path: string, value: BsonValue): Document => {
  const parts = path.split('.');
  const copy = cloneAlong(document, parts);
  writePath(copy, parts, value);
  return copy;
};

/** `$geoNear`, always the first stage: documents of a collection from near to far, each with its distance. */
export const geoNear = (
  collection: string,
  specification: BsonValue,
  context: PipelineContext,
): Iterable<Document> => {
  const spec = objectOf('$geoNear', specification, KNOWN);
  const distanceField = textOf('$geoNear distanceField', spec['distanceField']);
  const locationField = optionalText('includeLocs', spec['includeLocs']);
  const key = optionalText('key', spec['key']);
  const metric = isDocument(spec['near']);
  const { centre } = nearOf(metric ? { $geometry: spec['near'] as BsonValue } : (spec['near'] ?? null), {});
  const unit = metric ? EARTH_RADIUS : 1;
  const least = numberOf('minDistance', spec['minDistance'], 0);
  const most = numberOf('maxDistance', spec['maxDistance'], Infinity);
  const multiplier = numberOf('distanceMultiplier', spec['distanceMultiplier'], 1);
  const limit = spec['limit'] ?? spec['num'];
  const count = limit === undefined ? Infinity : countOf('$geoNear limit', limit, 1);
  const query = objectOf('$geoNear query', spec['query'] ?? {});

  const found: { document: Document; distance: number; location: string[] }[] = [];
  for (const document of context.find(collection, {
    query,
    sort: [],
    skip: 0,
    limit: Infinity,
    scope: context,
  })) {
    const location = key?.split('.') ?? geometryPath(document);
    const angle = location === undefined ? undefined : angleAt(document, location, centre);
    if (location === undefined || angle === undefined) continue;
    const distance = angle * unit;
    if (distance >= least && distance <= most) found.push({ document, distance, location });
  }
  found.sort((a, b) => a.distance - b.distance);
  return found.slice(0, count).map(({ document, distance, location }) => {
    const measured = withPath(document, distanceField, distance * multiplier);
    return locationField === undefined
      ? measured
      : withPath(measured, locationField, readPath(document, location) ?? null);
  });
};
