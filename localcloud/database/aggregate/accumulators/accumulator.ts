import type { BsonValue } from '../../value/types';

/** Gathers the values of one group. A missing field is offered as undefined. */
export interface Accumulator {
  add(value: BsonValue | undefined): void;
  result(): BsonValue;
}

/** Starts an accumulator for one group. */
export type AccumulatorFactory = () => Accumulator;
