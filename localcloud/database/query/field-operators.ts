import type { OperatorCompiler } from './matcher';
import { all, elemMatch, size } from './operators/array';
import { eq, gt, gte, lt, lte, ne } from './operators/comparison';
import { exists, mod, type } from './operators/element';
import { geoIntersects, geoWithin, near, nearDistance } from './operators/geo';
import { in as inList, nin } from './operators/membership';
import { not } from './operators/not';
import { options, regex } from './operators/regex';

/** Every operator that may stand under a field of a query. */
export const FIELD_OPERATORS: ReadonlyMap<string, OperatorCompiler> = new Map<string, OperatorCompiler>([
  ['$eq', eq],
  ['$ne', ne],
  ['$gt', gt],
  ['$gte', gte],
  ['$lt', lt],
  ['$lte', lte],
  ['$in', inList],
  ['$nin', nin],
  ['$exists', exists],
  ['$type', type],
  ['$mod', mod],
  ['$regex', regex],
  ['$options', options],
  ['$size', size],
  ['$all', all],
  ['$elemMatch', elemMatch],
  ['$not', not],
  ['$geoWithin', geoWithin],
  ['$geoIntersects', geoIntersects],
  ['$near', near],
  ['$nearSphere', near],
  ['$maxDistance', nearDistance],
  ['$minDistance', nearDistance],
]);
