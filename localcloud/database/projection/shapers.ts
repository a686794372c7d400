import { requestFailed } from '../errors';
import { meets } from '../query/matcher';
import { compileOperators } from '../query/compile';
import { toNumber } from '../value/numbers';
import type { BsonValue } from '../value/types';

/** Reshapes one field of a projection; `undefined` leaves the field out. */
export interface FieldShaper {
  kind: 'slice' | 'elemMatch';
  shape(value: BsonValue): BsonValue | undefined;
}

const integer = (value: BsonValue | undefined): number => {
  const number = toNumber(value);
  if (number === undefined) throw requestFailed('$slice only supports numbers and [skip, limit] arrays');
  return Math.trunc(number);
};

/** `$slice: n` (the first n, or the last when negative) or `$slice: [skip, n]`. */
export const compileSlice = (operand: BsonValue): FieldShaper => {
  if (Array.isArray(operand) && operand.length !== 2) throw requestFailed('$slice array wrong size');
  const [skip, count] = Array.isArray(operand)
    ? [integer(operand[0]), integer(operand[1])]
    : [Math.min(0, integer(operand)), Math.abs(integer(operand))];
  if (count < 0 || (Array.isArray(operand) && count === 0))
    throw requestFailed('$slice limit must be positive');
  return {
    kind: 'slice',
    shape: (value) => {
      if (!Array.isArray(value)) return value;
      const start = skip >= 0 ? skip : Math.max(0, value.length + skip);
      return value.slice(start, start + count);
    },
  };
};

/** `$elemMatch`: the first element that meets the condition; without one the field is left out. */
export const compileElemMatch = (path: string, operand: BsonValue): FieldShaper => {
  if (path.includes('.')) throw requestFailed(`Cannot use $elemMatch projection on a nested field: ${path}`);
  const conditions = compileOperators({ $elemMatch: operand });
  return {
    kind: 'elemMatch',
    shape: (value) => {
      if (!Array.isArray(value)) return undefined;
      const first = value.find((element) => conditions.every((condition) => meets([element], condition)));
      return first === undefined ? undefined : [first];
    },
  };
};
