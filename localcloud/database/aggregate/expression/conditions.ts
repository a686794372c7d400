import { requestFailed } from '../../errors';
import { isDocument } from '../../value/types';
import { evaluateIn, over, type Operator, type Operators } from './operator';
import { isTrue } from './truth';

const listOf = (operand: unknown): unknown[] => (Array.isArray(operand) ? operand : [operand]);

const choose: Operator = (document, operand, options) => {
  if (!isDocument(operand) || !Array.isArray(operand['branches']) || operand['branches'].length === 0) {
    throw requestFailed('$switch requires at least one branch');
  }
  for (const branch of operand['branches']) {
    if (!isDocument(branch) || branch['case'] === undefined || branch['then'] === undefined) {
      throw requestFailed("$switch requires each branch to have a 'case' and a 'then' expression");
    }
    if (isTrue(evaluateIn(document, branch['case'], options)))
      return evaluateIn(document, branch['then'], options);
  }
  if (Object.hasOwn(operand, 'default')) return evaluateIn(document, operand['default'], options);
  throw requestFailed('$switch could not find a matching branch for an input, and no default was specified.');
};

/** Logic and choice; operands after the deciding one are not evaluated. */
export const CONDITIONS: Operators = {
  $and: (document, operand, options) =>
    listOf(operand).every((item) => isTrue(evaluateIn(document, item, options))),
  $or: (document, operand, options) =>
    listOf(operand).some((item) => isTrue(evaluateIn(document, item, options))),
  $not: over('$not', 1, 1, (value) => !isTrue(value)),
  $switch: choose,
};
