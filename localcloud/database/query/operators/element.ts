import { requestFailed } from '../../errors';
import { toNumber } from '../../value/numbers';
import { typeMatcher } from '../../value/type-names';
import type { BsonValue } from '../../value/types';
import type { OperatorCompiler } from '../matcher';

const truthy = (operand: BsonValue): boolean =>
  operand !== null && operand !== false && toNumber(operand) !== 0;

/** `$exists`: true finds fields that are there (null included), false those that are not. */
export const exists: OperatorCompiler = (operand) => ({
  mode: 'whole',
  test: (value) => value !== undefined,
  negated: !truthy(operand),
});

/** `$type` with one BSON type name or number, or a list of them. */
export const type: OperatorCompiler = (operand) => {
  const names = Array.isArray(operand) ? operand : [operand];
  if (names.length === 0) throw requestFailed('$type must match at least one type');
  const tests = names.map(typeMatcher);
  return { mode: 'each', test: (value) => value !== undefined && tests.some((matches) => matches(value)) };
};

/** `$mod: [divisor, remainder]`, both cut to whole numbers as the server does. */
export const mod: OperatorCompiler = (operand) => {
  const list = Array.isArray(operand) ? operand : [];
  if (list.length !== 2) throw requestFailed('malformed mod, needs to be an array of exactly two numbers');
  const [divisor, remainder] = list.map((value) => Math.trunc(toNumber(value) ?? NaN)) as [number, number];
  if (Number.isNaN(divisor)) throw requestFailed('malformed mod, divisor not a number');
  if (Number.isNaN(remainder)) throw requestFailed('malformed mod, remainder not a number');
  if (divisor === 0) throw requestFailed('divisor cannot be 0');
  return {
    mode: 'each',
    test: (value) => {
      const number = toNumber(value);
      return (
        number !== undefined && Number.isFinite(number) && Math.trunc(number) % divisor === remainder + 0
      );
    },
  };
};
