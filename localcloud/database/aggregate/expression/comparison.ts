import { compareValues } from '../../value/compare';
import type { BsonValue } from '../../value/types';
import { over, wrongType, type Operator, type Operators } from './operator';

/** Order of two expression results; unlike in queries and sorting a missing field comes before null. */
const compareResults = (a: unknown, b: unknown): number => {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined);
  return compareValues(a as BsonValue, b as BsonValue);
};

const comparison = (name: string, answer: (order: number) => unknown): Operator =>
  over(name, 2, 2, (a, b) => answer(compareResults(a, b)));

/** Comparison expressions in BSON order. mingo's own look into arrays and take missing for null. */
export const COMPARISONS: Operators = {
  $cmp: comparison('$cmp', (order) => order),
  $eq: comparison('$eq', (order) => order === 0),
  $ne: comparison('$ne', (order) => order !== 0),
  $gt: comparison('$gt', (order) => order > 0),
  $gte: comparison('$gte', (order) => order >= 0),
  $lt: comparison('$lt', (order) => order < 0),
  $lte: comparison('$lte', (order) => order <= 0),
  $in: over('$in', 2, 2, (value, list) => {
    if (!Array.isArray(list)) throw wrongType('$in', 'an array as a second argument', list);
    return list.some((element) => compareResults(element, value) === 0);
  }),
};
