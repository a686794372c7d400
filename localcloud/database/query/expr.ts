import { createEvaluator } from '../aggregate/expression/evaluator';
import { prepareExpression } from '../aggregate/expression/prepare';
import { isTrue } from '../aggregate/expression/truth';
import type { BsonValue } from '../value/types';
import type { Matcher } from './matcher';
import type { QueryScope } from './scope';

/** `$expr`: an aggregation expression that has to be true of the document. */
export const compileExpr = (operand: BsonValue, { variables, now }: QueryScope): Matcher => {
  const expression = prepareExpression(operand, now);
  const evaluate = createEvaluator(variables);
  return (document) => isTrue(evaluate(document, expression));
};
