import { Decimal128, Double, Long } from 'bson';
import { requestFailed } from '../../errors';
import { impliedType, isLong, longToNumber, numericType, toNumber } from '../../value/numbers';
import { typeName } from '../../value/type-names';
import type { BsonValue } from '../../value/types';
import { describeDocument, describeValue } from '../describe';
import type { UpdateCompiler } from '../result';

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

const toBigInt = (value: BsonValue): bigint =>
  isLong(value) ? value.toBigInt() : BigInt(toNumber(value) as number);

const doubleValue = (value: number): BsonValue =>
  impliedType(value) === 'double' ? value : new Double(value);

/** Adds or multiplies as BSON does: decimal beats double beats int64; an int64 overflow is refused. */
const calculate = (a: BsonValue, b: BsonValue, operator: '$inc' | '$mul'): BsonValue => {
  const types = new Set([numericType(a), numericType(b)]);
  const left = toNumber(a) as number;
  const right = toNumber(b) as number;
  const rough = operator === '$inc' ? left + right : left * right;
  if (types.has('decimal')) return Decimal128.fromString(String(rough));
  if (types.has('double')) return doubleValue(rough);
  if (Number.isSafeInteger(rough)) return rough + 0;
  const exact = operator === '$inc' ? toBigInt(a) + toBigInt(b) : toBigInt(a) * toBigInt(b);
  if (exact < INT64_MIN || exact > INT64_MAX) {
    throw requestFailed(
      `Failed to apply ${operator} operations to current value (${describeValue(a)}): overflow`,
    );
  }
  return longToNumber(Long.fromBigInt(exact));
};

const arithmetic =
  (operator: '$inc' | '$mul', verb: string): UpdateCompiler =>
  (operand, path) => {
    if (numericType(operand) === undefined) {
      throw requestFailed(`Cannot ${verb} with non-numeric argument: {${path}: ${describeValue(operand)}}`);
    }
    return (current, document) => {
      if (current === undefined) return operator === '$inc' ? operand : calculate(operand, 0, '$mul');
      if (numericType(current) !== undefined) return calculate(current, operand, operator);
      const field = path.slice(path.lastIndexOf('.') + 1);
      throw requestFailed(
        `Cannot apply ${operator} to a value of non-numeric type. ${describeDocument(document)} has the field '${field}' of non-numeric type ${typeName(current)}`,
      );
    };
  };

/** `$inc`: adds; a missing field starts at the amount itself. */
export const inc = arithmetic('$inc', 'increment');

/** `$mul`: multiplies; a missing field becomes 0. */
export const mul = arithmetic('$mul', 'multiply');
