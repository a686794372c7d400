import { compareValues } from '../../value/compare';
import type { BsonValue } from '../../value/types';
import type { Accumulator } from './accumulator';

const extreme = (direction: 1 | -1) => (): Accumulator => {
  let best: BsonValue = null;
  return {
    add: (value) => {
      if (value === undefined || value === null) return;
      if (best === null || compareValues(value, best) * direction > 0) best = value;
    },
    result: () => best,
  };
};

/** `$max` and `$min` in BSON order; null and missing do not take part. */
export const max = extreme(1);
export const min = extreme(-1);

/** `$first`: value of the group's first document. */
export const first = (): Accumulator => {
  let found: BsonValue | undefined;
  let done = false;
  return {
    add: (value) => {
      if (!done) found = value;
      done = true;
    },
    result: () => found ?? null,
  };
};

/** `$last`: value of the group's last document. */
export const last = (): Accumulator => {
  let found: BsonValue | undefined;
  return {
    add: (value) => {
      found = value;
    },
    result: () => found ?? null,
  };
};
