import { BSONRegExp } from 'bson';
import { requestFailed, unknownOperator } from '../../errors';
import { toRegExp } from '../../query/operators/regex';
import { toNumber } from '../../value/numbers';
import { isDocument, type BsonValue } from '../../value/types';
import { isExpressionOperator } from './evaluator';

const prepareString = (text: string, now: () => number): unknown => {
  if (text === '$$NOW') return new Date(now());
  if (text === '$') throw requestFailed("'$' by itself is not a valid FieldPath");
  return text;
};

/**
 * Checks an expression and puts its values into the form the evaluator works with: plain numbers, JavaScript
 * regular expressions, the local cloud's time for `$$NOW`. An unknown operator is refused by name.
 */
export const prepareExpression = (expression: BsonValue, now: () => number): unknown => {
  if (typeof expression === 'string') return prepareString(expression, now);
  if (typeof expression !== 'object' || expression === null) return expression;
  if (Array.isArray(expression)) return expression.map((item) => prepareExpression(item, now));
  if (expression instanceof BSONRegExp) return toRegExp(expression.pattern, expression.options);
  if (!isDocument(expression)) return toNumber(expression) ?? expression;
  const entries = Object.entries(expression);
  const operator = entries.find(([name]) => name.startsWith('$'))?.[0];
  if (operator === undefined) {
    return Object.fromEntries(entries.map(([name, value]) => [name, prepareExpression(value, now)]));
  }
  if (entries.length > 1) {
    throw requestFailed(
      `an expression specification must contain exactly one field, the name of the expression: ${operator}`,
    );
  }
  if (!isExpressionOperator(operator)) throw unknownOperator(`Unrecognized expression '${operator}'`);
  const operand = expression[operator] as BsonValue;
  return { [operator]: operator === '$literal' ? operand : prepareExpression(operand, now) };
};
