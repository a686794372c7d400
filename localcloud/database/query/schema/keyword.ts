import { requestFailed } from '../../errors';
import { toNumber } from '../../value/numbers';
import { isDocument, type BsonValue, type Document } from '../../value/types';

/** A test of one value. */
export type Check = (value: BsonValue) => boolean;

/** Builds the check of one schema keyword; `schema` is the object it stands in, `compile` reads inner schemas. */
export type KeywordCompiler = (
  operand: BsonValue,
  schema: Document,
  compile: (inner: Document) => Check,
) => Check;

/** Keywords by name. */
export type Keywords = readonly [name: string, compiler: KeywordCompiler][];

/** A keyword's operand as an object; anything else is refused, naming the keyword. */
export const documentOperand = (keyword: string, operand: BsonValue): Document => {
  if (!isDocument(operand)) throw requestFailed(`$jsonSchema keyword '${keyword}' must be an object`);
  return operand;
};

/** A keyword's operand as a list. */
export const listOperand = (keyword: string, operand: BsonValue): BsonValue[] => {
  if (!Array.isArray(operand)) throw requestFailed(`$jsonSchema keyword '${keyword}' must be an array`);
  return operand;
};

/** A keyword's operand as a number. */
export const numberOperand = (keyword: string, operand: BsonValue): number => {
  const number = toNumber(operand);
  if (number === undefined) throw requestFailed(`$jsonSchema keyword '${keyword}' must be a number`);
  return number;
};

/** A keyword that compares some number of a value with its operand; it says nothing of values without one. */
export const measured =
  (
    keyword: string,
    measure: (value: BsonValue) => number | undefined,
    holds: (size: number, limit: number) => boolean,
  ): KeywordCompiler =>
  (operand) => {
    const limit = numberOperand(keyword, operand);
    return (value) => {
      const size = measure(value);
      return size === undefined || holds(size, limit);
    };
  };
