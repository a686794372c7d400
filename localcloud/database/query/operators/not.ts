import { requestFailed } from '../../errors';
import { isDocument } from '../../value/types';
import type { OperatorCompiler } from '../matcher';
import { isRegexValue, regexTest } from './regex';

/** `$not`: the field does not meet the inner operators together, or does not match the expression. */
export const not: OperatorCompiler = (operand, _siblings, context) => {
  if (isRegexValue(operand)) return { mode: 'each', test: regexTest(operand), negated: true };
  if (!isDocument(operand)) throw requestFailed('$not needs a regex or a document');
  if (Object.keys(operand).length === 0) throw requestFailed('$not cannot be empty');
  return { not: context.compileOperators(operand) };
};
