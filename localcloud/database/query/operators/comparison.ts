import { MaxKey, MinKey } from 'bson';
import { compareValues, valuesEqual } from '../../value/compare';
import { toNumber } from '../../value/numbers';
import { rankOf } from '../../value/order';
import type { BsonValue } from '../../value/types';
import type { OperatorCompiler } from '../matcher';
import type { ValueTest } from '../path';
import { isRegexValue, regexTest } from './regex';

/** Test behind `$eq`: null also finds missing fields, a regular expression finds matching strings. */
export const equalityTest = (operand: BsonValue): ValueTest => {
  if (operand === null) return (value) => value === undefined || value === null;
  if (isRegexValue(operand)) return regexTest(operand);
  return (value) => value !== undefined && valuesEqual(value, operand);
};

const isNaNValue = (value: BsonValue): boolean => Number.isNaN(toNumber(value) ?? 0);

/** Ranges see only values of the operand's own type, except against MinKey and MaxKey. */
const rangeTest =
  (operand: BsonValue, accepts: (order: number) => boolean): ValueTest =>
  (value) => {
    if (value === undefined && operand !== null) return false;
    const anyType = operand instanceof MinKey || operand instanceof MaxKey;
    if (!anyType && rankOf(value) !== rankOf(operand)) return false;
    // NaN is neither below nor above any number; it only equals itself.
    if (isNaNValue(operand) !== isNaNValue(value ?? null)) return false;
    return accepts(compareValues(value, operand));
  };

const range =
  (accepts: (order: number) => boolean): OperatorCompiler =>
  (operand) => ({ mode: 'each', test: rangeTest(operand, accepts) });

export const eq: OperatorCompiler = (operand) => ({ mode: 'each', test: equalityTest(operand) });
export const ne: OperatorCompiler = (operand) => ({
  mode: 'each',
  test: equalityTest(operand),
  negated: true,
});
export const gt = range((order) => order > 0);
export const gte = range((order) => order >= 0);
export const lt = range((order) => order < 0);
export const lte = range((order) => order <= 0);
