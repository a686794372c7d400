import type { BsonValue } from '../../value/types';
import type { AccumulatorFactory } from '../accumulators/accumulator';
import { avg, stdDevPop, stdDevSamp, sum } from '../accumulators/numeric';
import { max, min } from '../accumulators/ordered';
import { mergeObjects } from '../accumulators/collecting';
import { evaluateIn, type Operator, type Operators } from './operator';

/** An accumulator used on one document: over a list of operands, or over the array a single operand yields. */
const accumulated =
  (start: AccumulatorFactory): Operator =>
  (document, operand, options) => {
    const operands = Array.isArray(operand) ? operand : [operand];
    const values = operands.map((item) => evaluateIn(document, item, options));
    const [only] = values;
    const running = start();
    const offered = operands.length === 1 && Array.isArray(only) ? only : values;
    for (const value of offered) running.add(value as BsonValue | undefined);
    return running.result();
  };

/** Accumulators as expressions, such as `{$sum: '$scores'}` in a `$project`. */
export const ACCUMULATED: Operators = {
  $sum: accumulated(sum),
  $avg: accumulated(avg),
  $min: accumulated(min),
  $max: accumulated(max),
  $stdDevPop: accumulated(stdDevPop),
  $stdDevSamp: accumulated(stdDevSamp),
  $mergeObjects: accumulated(mergeObjects),
};
