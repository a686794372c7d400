import { Long } from 'bson';
import { requestFailed } from '../../errors';
import { isLong, longToNumber, numericType, toNumber } from '../../value/numbers';
import { isDocument, type BsonValue } from '../../value/types';
import type { UpdateCompiler } from '../result';

type Bitwise = (a: bigint, b: bigint) => bigint;

const OPERATIONS: Record<string, Bitwise> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
};

const isInteger = (value: BsonValue): boolean => ['int', 'long'].includes(numericType(value) ?? '');
const toBigInt = (value: BsonValue): bigint =>
  isLong(value) ? value.toBigInt() : BigInt(toNumber(value) as number);

/** `$bit` with and, or, xor over whole numbers; a missing field counts as 0. */
export const bit: UpdateCompiler = (operand, path) => {
  if (!isDocument(operand) || Object.keys(operand).length === 0) {
    throw requestFailed(`The $bit modifier needs an object such as {${path}: {and: 5}}`);
  }
  const steps = Object.entries(operand).map(([name, value]): [Bitwise, bigint] => {
    const operation = OPERATIONS[name];
    if (operation === undefined)
      throw requestFailed(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}'`);
    if (!isInteger(value))
      throw requestFailed(`The $bit modifier field must be an Integer(32/64 bit): ${path}`);
    return [operation, toBigInt(value)];
  });
  return (current) => {
    if (current !== undefined && !isInteger(current)) {
      throw requestFailed(`Cannot apply $bit to a value of non-integral type: ${path}`);
    }
    const start = current === undefined ? 0n : toBigInt(current);
    return longOrInt(steps.reduce((value, [operation, argument]) => operation(value, argument), start));
  };
};

const longOrInt = (value: bigint): BsonValue =>
  Number.isSafeInteger(Number(value)) ? Number(value) : longToNumber(Long.fromBigInt(value));
