import { requestFailed, unknownOperator } from '../../errors';
import { isDocument, type BsonValue, type Document } from '../../value/types';
import type { Expression, PipelineContext } from '../stage';
import type { Accumulator, AccumulatorFactory } from './accumulator';
import { addToSet, mergeObjects, push } from './collecting';
import { avg, count, stdDevPop, stdDevSamp, sum } from './numeric';
import { first, last, max, min } from './ordered';

const ACCUMULATORS: ReadonlyMap<string, AccumulatorFactory> = new Map([
  ['$sum', sum],
  ['$avg', avg],
  ['$count', count],
  ['$min', min],
  ['$max', max],
  ['$first', first],
  ['$last', last],
  ['$push', push],
  ['$addToSet', addToSet],
  ['$mergeObjects', mergeObjects],
  ['$stdDevPop', stdDevPop],
  ['$stdDevSamp', stdDevSamp],
]);

/** The accumulated fields of a group under way. */
export interface RunningGroup {
  add(document: Document): void;
  result(): Document;
}

interface Field {
  name: string;
  start: AccumulatorFactory;
  value: Expression;
}

const fieldOf = (name: string, source: BsonValue, context: PipelineContext): Field => {
  if (name.includes('.') || name.startsWith('$')) {
    throw requestFailed(`The field name '${name}' cannot contain '.' or start with '$'`);
  }
  const [[operator, operand] = [], ...others] = isDocument(source) ? Object.entries(source) : [];
  if (operator === undefined || !operator.startsWith('$') || others.length > 0) {
    throw requestFailed(`The field '${name}' must be an accumulator object`);
  }
  const start = ACCUMULATORS.get(operator);
  if (start === undefined) throw unknownOperator(`unknown group operator '${operator}'`);
  return { name, start, value: context.expression(operand ?? null) };
};

/** Compiles `{total: {$sum: '$n'}, …}` into a way to start groups that compute those fields. */
export const compileAccumulators = (fields: Document, context: PipelineContext): (() => RunningGroup) => {
  const compiled = Object.entries(fields).map(([name, source]) => fieldOf(name, source, context));
  return () => {
    const running = compiled.map(({ start }): Accumulator => start());
    return {
      add: (document) => compiled.forEach(({ value }, i) => running[i]?.add(value(document))),
      result: () => Object.fromEntries(compiled.map(({ name }, i) => [name, running[i]?.result() ?? null])),
    };
  };
};
