import { requestFailed } from '../../errors';
import { valuesEqual } from '../../value/compare';
import { toNumber } from '../../value/numbers';
import { checkStorable } from '../../value/storable';
import { typeName } from '../../value/type-names';
import { isDocument, type BsonValue } from '../../value/types';
import { KEEP, type UpdateCompiler } from '../result';

const eachOf = (operand: BsonValue): BsonValue[] => {
  if (!isDocument(operand) || operand['$each'] === undefined) return [operand];
  const values = operand['$each'];
  if (Array.isArray(values)) return values;
  throw requestFailed(
    `The argument to $each in $addToSet must be an array but it was of type: ${typeName(values)}`,
  );
};

/** `$addToSet`: appends the values (`$each` for several) that no element equals yet. */
export const addToSet: UpdateCompiler = (operand, path) => {
  const values = eachOf(operand);
  for (const value of values) checkStorable(value, path);
  return (current) => {
    if (current !== undefined && !Array.isArray(current)) {
      throw requestFailed(
        `Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${typeName(current)}`,
      );
    }
    const result = [...(current ?? [])];
    for (const value of values) {
      if (!result.some((element) => valuesEqual(element, value))) result.push(value);
    }
    return current !== undefined && result.length === current.length ? KEEP : result;
  };
};

/** `$pop`: 1 takes the last element, -1 the first. */
export const pop: UpdateCompiler = (operand, path) => {
  const side = toNumber(operand);
  if (side !== 1 && side !== -1)
    throw requestFailed(`$pop expects 1 or -1, found: ${JSON.stringify(operand)}`);
  return (current) => {
    if (current === undefined) return KEEP;
    if (!Array.isArray(current)) {
      throw requestFailed(`Path '${path}' contains an element of non-array type '${typeName(current)}'`);
    }
    if (current.length === 0) return KEEP;
    return side === 1 ? current.slice(0, -1) : current.slice(1);
  };
};
