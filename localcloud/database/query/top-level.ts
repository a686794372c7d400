import { requestFailed } from '../errors';
import { isDocument, type BsonValue, type Document } from '../value/types';
import { compileExpr } from './expr';
import { compileSchema } from './schema/compile';
import type { Matcher } from './matcher';
import type { QueryScope } from './scope';

/** Builds the matcher of one operator that stands at the top of a query. */
export type TopLevelCompiler = (
  operand: BsonValue,
  compile: (query: Document) => Matcher,
  scope: QueryScope,
) => Matcher;

const branches = (operator: string, operand: BsonValue, compile: (query: Document) => Matcher): Matcher[] => {
  if (!Array.isArray(operand)) throw requestFailed(`${operator} must be an array`);
  if (operand.length === 0) throw requestFailed(`${operator} must be a nonempty array`);
  return operand.map((branch) => {
    if (!isDocument(branch)) throw requestFailed(`${operator} entries need to be full objects`);
    return compile(branch);
  });
};

const and: TopLevelCompiler = (operand, compile) => {
  const matchers = branches('$and', operand, compile);
  return (document) => matchers.every((matches) => matches(document));
};

const or: TopLevelCompiler = (operand, compile) => {
  const matchers = branches('$or', operand, compile);
  return (document) => matchers.some((matches) => matches(document));
};

const nor: TopLevelCompiler = (operand, compile) => {
  const matchers = branches('$nor', operand, compile);
  return (document) => !matchers.some((matches) => matches(document));
};

const jsonSchema: TopLevelCompiler = (operand) => {
  if (!isDocument(operand)) throw requestFailed('$jsonSchema must be an object');
  return compileSchema(operand);
};

/** Every operator that may stand at the top of a query. */
export const TOP_LEVEL_OPERATORS: ReadonlyMap<string, TopLevelCompiler> = new Map<string, TopLevelCompiler>([
  ['$and', and],
  ['$or', or],
  ['$nor', nor],
  ['$expr', (operand, _compile, scope) => compileExpr(operand, scope)],
  ['$jsonSchema', jsonSchema],
  ['$comment', () => () => true],
]);
