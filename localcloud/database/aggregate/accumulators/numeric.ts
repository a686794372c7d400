import { toNumber } from '../../value/numbers';
import type { BsonValue } from '../../value/types';
import type { Accumulator } from './accumulator';

/** `$sum`: adds numbers, everything else counts as nothing. */
export const sum = (): Accumulator => {
  let total = 0;
  return {
    add: (value) => {
      total += toNumber(value) ?? 0;
    },
    result: () => total,
  };
};

/** `$count`: how many documents. */
export const count = (): Accumulator => {
  let total = 0;
  return {
    add: () => {
      total += 1;
    },
    result: () => total,
  };
};

/** `$avg`: mean of the numbers, null when there are none. */
export const avg = (): Accumulator => {
  let total = 0;
  let seen = 0;
  return {
    add: (value) => {
      const number = toNumber(value);
      if (number === undefined) return;
      total += number;
      seen += 1;
    },
    result: () => (seen === 0 ? null : total / seen),
  };
};

/** Standard deviation in one pass (Welford); `correction` is 1 for a sample, 0 for a whole population. */
const deviation = (correction: 0 | 1) => (): Accumulator => {
  let seen = 0;
  let mean = 0;
  let squares = 0;
  const add = (value: BsonValue | undefined): void => {
    const number = toNumber(value);
    if (number === undefined) return;
    seen += 1;
    const distance = number - mean;
    mean += distance / seen;
    squares += distance * (number - mean);
  };
  return { add, result: () => (seen <= correction ? null : Math.sqrt(squares / (seen - correction))) };
};

export const stdDevPop = deviation(0);
export const stdDevSamp = deviation(1);
