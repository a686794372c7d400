import { requestFailed } from '../../errors';
import { toNumber } from '../../value/numbers';
import { isDocument, type BsonValue, type Document } from '../../value/types';
import { meets, type OperatorCompiler, type QueryContext } from '../matcher';
import type { ValueTest } from '../path';
import { equalityTest } from './comparison';

const LOGICAL = new Set(['$and', '$or', '$nor', '$expr']);

/** True for `{$gt: 1}`: operators on the element itself rather than a query on its fields. */
export const isOperatorDocument = (document: Document): boolean => {
  const first = Object.keys(document)[0];
  return first !== undefined && first.startsWith('$') && !LOGICAL.has(first);
};

/** `$size` compares the length of an array exactly. */
export const size: OperatorCompiler = (operand) => {
  const length = toNumber(operand);
  if (length === undefined || !Number.isInteger(length)) throw requestFailed('$size needs a whole number');
  if (length < 0) throw requestFailed('$size may not be negative');
  return { mode: 'whole', test: (value) => Array.isArray(value) && value.length === length };
};

const elementTest = (operand: BsonValue, context: QueryContext): ValueTest => {
  if (!isDocument(operand)) throw requestFailed('$elemMatch needs an Object');
  if (isOperatorDocument(operand)) {
    const conditions = context.compileOperators(operand);
    return (value) => conditions.every((condition) => meets(value, condition));
  }
  const matches = context.compile(operand);
  return (value) => {
    if (isDocument(value)) return matches(value);
    // An array inside the array is searched by position, like a document with numeric names.
    return Array.isArray(value) && matches({ ...value } as unknown as Document);
  };
};

/** `$elemMatch`: one and the same element passes every condition. */
export const elemMatch: OperatorCompiler = (operand, _siblings, context) => {
  const test = elementTest(operand, context);
  return { mode: 'whole', test: (value) => Array.isArray(value) && value.some((element) => test(element)) };
};

const isElemMatch = (value: BsonValue): value is Document =>
  isDocument(value) && Object.hasOwn(value, '$elemMatch');

/** `$all`: the field holds every listed value, or an element for every `$elemMatch`. */
export const all: OperatorCompiler = (operand, _siblings, context) => {
  if (!Array.isArray(operand)) throw requestFailed('$all needs an array');
  if (operand.length === 0) return { mode: 'whole', test: () => false };
  return {
    all: operand.map((value) =>
      isElemMatch(value)
        ? elemMatch(value['$elemMatch'] as BsonValue, value, context)
        : { mode: 'each', test: equalityTest(value) },
    ),
  };
};
