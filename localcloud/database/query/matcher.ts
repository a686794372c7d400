import type { BsonValue, Document } from '../value/types';
import { someValueAt, type LeafMode, type ValueTest } from './path';

/** A compiled query. */
export type Matcher = (document: Document) => boolean;

/** A test of the values at one path; `negated` turns "some value passes" into "no value passes". */
export interface FieldTest {
  mode: LeafMode;
  test: ValueTest;
  negated?: boolean;
}

/** What an operator demands of a field. */
export type FieldCondition = FieldTest | { not: FieldCondition[] } | { all: FieldCondition[] };

/** What compiling an operator needs from the rest of the compiler. */
export interface QueryContext {
  /** Compiles a whole query (for `$elemMatch`). */
  compile(query: Document): Matcher;
  /** Compiles the operators of one field, such as `{$gt: 1, $lt: 5}`. */
  compileOperators(operators: Document): FieldCondition[];
}

/** Builds the condition of one operator from its operand, refusing a malformed operand by name. */
export type OperatorCompiler = (
  operand: BsonValue,
  siblings: Document,
  context: QueryContext,
) => FieldCondition;

/** True when the field at a dotted path meets the condition. */
export const meetsAt = (document: Document, parts: string[], condition: FieldCondition): boolean => {
  if ('not' in condition) return !condition.not.every((inner) => meetsAt(document, parts, inner));
  if ('all' in condition) return condition.all.every((inner) => meetsAt(document, parts, inner));
  return someValueAt(document, parts, condition.mode, condition.test) !== (condition.negated ?? false);
};

/** True when one value by itself (an element of an array) meets the condition. */
export const meets = (value: BsonValue | undefined, condition: FieldCondition): boolean => {
  if ('not' in condition) return !condition.not.every((inner) => meets(value, inner));
  if ('all' in condition) return condition.all.every((inner) => meets(value, inner));
  return condition.test(value) !== (condition.negated ?? false);
};
