import { requestFailed } from '../../errors';
import { compileQuery, holdsOperators } from '../../query/compile';
import { equalityTest } from '../../query/operators/comparison';
import { valuesEqual } from '../../value/compare';
import { isDocument, type BsonValue } from '../../value/types';
import { KEEP, type FieldUpdate, type UpdateCompiler } from '../result';

type ElementTest = (element: BsonValue) => boolean;

const without =
  (operator: string, gone: ElementTest): FieldUpdate =>
  (current) => {
    if (current === undefined) return KEEP;
    if (!Array.isArray(current)) throw requestFailed(`Cannot apply ${operator} to a non-array value`);
    const kept = current.filter((element) => !gone(element));
    return kept.length === current.length ? KEEP : kept;
  };

const pullTest = (operand: BsonValue): ElementTest => {
  if (holdsOperators(operand)) {
    const matches = compileQuery({ element: operand });
    return (element) => matches({ element });
  }
  if (isDocument(operand)) {
    const matches = compileQuery(operand);
    return (element) => isDocument(element) && matches(element);
  }
  if (Array.isArray(operand)) return (element) => valuesEqual(element, operand);
  return equalityTest(operand);
};

/** `$pull`: removes the elements equal to the value or meeting the condition. */
export const pull: UpdateCompiler = (operand) => without('$pull', pullTest(operand));

/** `$pullAll`: removes every element equal to one of the values. */
export const pullAll: UpdateCompiler = (operand) => {
  if (!Array.isArray(operand)) throw requestFailed('$pullAll requires an array argument');
  return without('$pullAll', (element) => operand.some((value) => valuesEqual(value, element)));
};
