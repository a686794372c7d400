import { requestFailed } from '../../errors';
import { compareBySpec, parseSortSpec } from '../../sort/sort-spec';
import { compareValues } from '../../value/compare';
import { toNumber } from '../../value/numbers';
import { checkStorable } from '../../value/storable';
import { typeName } from '../../value/type-names';
import { isDocument, type BsonValue, type Document } from '../../value/types';
import { describeDocument } from '../describe';
import { KEEP, type UpdateCompiler } from '../result';

interface Modifiers {
  values: BsonValue[];
  position: number | undefined;
  slice: number | undefined;
  compare: ((a: BsonValue, b: BsonValue) => number) | undefined;
}

const KNOWN = new Set(['$each', '$position', '$slice', '$sort']);

const wholeNumber = (value: BsonValue | undefined, name: string): number | undefined => {
  if (value === undefined) return undefined;
  const number = toNumber(value);
  if (number === undefined || !Number.isInteger(number)) {
    throw requestFailed(`The value for ${name} must be an integer value, not of type: ${typeName(value)}`);
  }
  return number;
};

const sortModifier = (value: BsonValue | undefined): Modifiers['compare'] => {
  if (value === undefined) return undefined;
  if (isDocument(value)) {
    const spec = parseSortSpec(value, '$sort');
    return (a, b) => compareBySpec(a as Document, b as Document, spec);
  }
  const direction = toNumber(value);
  if (direction !== 1 && direction !== -1) {
    throw requestFailed('The $sort element value must be either 1 or -1');
  }
  return (a, b) => direction * compareValues(a, b);
};

const parseModifiers = (operand: BsonValue): Modifiers => {
  if (!isDocument(operand) || operand['$each'] === undefined) {
    return { values: [operand], position: undefined, slice: undefined, compare: undefined };
  }
  const unknown = Object.keys(operand).find((name) => !KNOWN.has(name));
  if (unknown !== undefined) throw requestFailed(`Unrecognized clause in $push: ${unknown}`);
  const values = operand['$each'];
  if (!Array.isArray(values)) {
    throw requestFailed(
      `The argument to $each in $push must be an array but it was of type: ${typeName(values)}`,
    );
  }
  return {
    values,
    position: wholeNumber(operand['$position'], '$position'),
    slice: wholeNumber(operand['$slice'], '$slice'),
    compare: sortModifier(operand['$sort']),
  };
};

const sliced = (array: BsonValue[], count: number | undefined): BsonValue[] => {
  if (count === undefined) return array;
  return count >= 0 ? array.slice(0, count) : array.slice(Math.max(0, array.length + count));
};

/** `$push`, with `$each`, `$position`, `$sort` and `$slice` in the order the server applies them. */
export const push: UpdateCompiler = (operand, path) => {
  const { values, position, slice, compare } = parseModifiers(operand);
  for (const value of values) checkStorable(value, path);
  return (current, document) => {
    if (current !== undefined && !Array.isArray(current)) {
      throw requestFailed(
        `The field '${path}' must be an array but is of type ${typeName(current)} in document ${describeDocument(document)}`,
      );
    }
    if (current !== undefined && values.length === 0 && slice === undefined && compare === undefined)
      return KEEP;
    const array = [...(current ?? [])];
    array.splice(position ?? array.length, 0, ...values);
    if (compare !== undefined) array.sort(compare);
    return sliced(array, slice);
  };
};
