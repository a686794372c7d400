import { requestFailed, unknownOperator } from '../errors';
import { isDocument, type BsonValue, type Document } from '../value/types';
import { FIELD_OPERATORS } from './field-operators';
import { meetsAt, type FieldCondition, type Matcher, type QueryContext } from './matcher';
import { equalityTest } from './operators/comparison';
import type { QueryScope } from './scope';
import { queryOfCommand } from './sdk-command';
import { TOP_LEVEL_OPERATORS } from './top-level';

/** True for `{$gt: 1}` (operators) as against `{a: 1}` (an embedded document to be equal to). */
export const holdsOperators = (value: BsonValue): value is Document => {
  if (!isDocument(value)) return false;
  const first = Object.keys(value)[0];
  return first !== undefined && first.startsWith('$') && first !== '$ref' && first !== '$id';
};

/** Compiles the operators of one field. */
export const compileOperators = (operators: Document): FieldCondition[] =>
  Object.entries(operators).map(([operator, operand]) => {
    if (!operator.startsWith('$')) throw unknownOperator(`unknown operator: ${operator}`);
    const compiler = FIELD_OPERATORS.get(operator);
    if (compiler === undefined) throw unknownOperator(`unknown operator: ${operator}`);
    return compiler(operand, operators, context);
  });

const compileField = (path: string, operand: BsonValue): Matcher => {
  const parts = path.split('.');
  const conditions: FieldCondition[] = holdsOperators(operand)
    ? compileOperators(operand)
    : [{ mode: 'each', test: equalityTest(operand) }];
  return (document) => conditions.every((condition) => meetsAt(document, parts, condition));
};

const compileEntry = (key: string, operand: BsonValue, scope: QueryScope): Matcher => {
  if (!key.startsWith('$')) {
    const command = queryOfCommand(key, operand);
    return command === undefined ? compileField(key, operand) : compileQuery(command, scope);
  }
  const compiler = TOP_LEVEL_OPERATORS.get(key);
  if (compiler === undefined) throw unknownOperator(`unknown top level operator: ${key}`);
  return compiler(operand, (query) => compileQuery(query, scope), scope);
};

const NO_VARIABLES: QueryScope = { variables: {}, now: Date.now };

/**
 * Compiles a MongoDB query into a test of documents; an unknown operator is refused by name. `scope` matters
 * only to expressions inside the query.
 */
export const compileQuery = (query: Document, scope: QueryScope = NO_VARIABLES): Matcher => {
  if (!isDocument(query)) throw requestFailed('query must be an object');
  const matchers = Object.entries(query).map(([key, operand]) => compileEntry(key, operand, scope));
  const [only] = matchers;
  if (matchers.length === 1 && only !== undefined) return only;
  return (document) => matchers.every((matches) => matches(document));
};

const context: QueryContext = { compile: compileQuery, compileOperators };
