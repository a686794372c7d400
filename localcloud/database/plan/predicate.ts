import { BSONRegExp, MaxKey, MinKey } from 'bson';
import { encodeKey, keySuccessor } from '../value/key';
import { toNumber } from '../value/numbers';
import { RANK, rankOf } from '../value/order';
import type { BsonValue } from '../value/types';
import { joinRanges, startingWith, type KeyRange, type ValueRange } from './key-range';

/** Values of one field that can meet a condition. */
export interface FieldRanges {
  ranges: ValueRange[];
  /** Every value in the ranges meets the condition, so that nothing is left to check on the document. */
  exact: boolean;
}

const point = (value: BsonValue): ValueRange => {
  const key = encodeKey(value);
  return { ...startingWith(key), point: key };
};

const isPlain = (value: BsonValue): boolean =>
  !Array.isArray(value) &&
  !(value instanceof BSONRegExp) &&
  !(value instanceof MinKey) &&
  !(value instanceof MaxKey);

const ofType = (value: BsonValue): KeyRange => {
  const rank = rankOf(value);
  // NaN sorts before all numbers but is in no range of numbers.
  const from = rank === RANK.number ? encodeKey(-Infinity) : Buffer.from([rank]);
  return { from, to: Buffer.from([rank + 1]) };
};

const equal = (operand: BsonValue): FieldRanges | undefined => {
  if (operand instanceof BSONRegExp) return matching(operand);
  return isPlain(operand) ? { ranges: [point(operand)], exact: true } : undefined;
};

const bounded = (operator: string, operand: BsonValue): FieldRanges | undefined => {
  if (!isPlain(operand) || Number.isNaN(toNumber(operand) ?? 0)) return undefined;
  if (operand === null) return operator.endsWith('e') ? equal(null) : undefined;
  const { from, to } = ofType(operand);
  const key = encodeKey(operand);
  const bounds: Record<string, KeyRange> = {
    $gt: { from: keySuccessor(key), to },
    $gte: { from: key, to },
    $lt: { from, to: key },
    $lte: { from, to: keySuccessor(key) },
  };
  return { ranges: [bounds[operator] as KeyRange], exact: true };
};

const listed = (operand: BsonValue): FieldRanges | undefined => {
  if (!Array.isArray(operand)) return undefined;
  const parts = operand.map(equal);
  if (!parts.every((part) => part !== undefined)) return undefined;
  return {
    ranges: joinRanges(parts.flatMap((part) => part.ranges)),
    exact: parts.every((part) => part.exact),
  };
};

const LITERAL_PREFIX = /^\^((?:[^\\^$.*+?()[\]{}|]|\\[^A-Za-z0-9])+)(.*)$/s;

/** The text every match of a case-sensitive `^abc…` expression starts with, or undefined. */
const literalPrefix = ({ pattern, options }: BSONRegExp): string | undefined => {
  if (/[imx]/.test(options) || pattern.includes('|')) return undefined;
  const [, literal, rest] = LITERAL_PREFIX.exec(pattern) ?? [];
  if (literal === undefined || rest === undefined) return undefined;
  const text = literal.replaceAll(/\\(.)/g, '$1');
  // A quantifier after the prefix is about its last character, which may then be absent.
  const shortened = /^[*?{]/.test(rest) ? text.slice(0, -1) : text;
  return shortened === '' ? undefined : shortened;
};

const matching = (expression: BSONRegExp): FieldRanges | undefined => {
  const prefix = literalPrefix(expression);
  if (prefix === undefined) return undefined;
  const text = Buffer.concat([Buffer.from([RANK.string]), Buffer.from(prefix, 'utf8')]);
  return { ranges: [startingWith(text), startingWith(encodeKey(expression))], exact: false };
};

const asExpression = (operand: BsonValue, options: BsonValue | undefined): BSONRegExp | undefined => {
  if (operand instanceof BSONRegExp && options === undefined) return operand;
  const text = options === undefined || typeof options === 'string' ? options : undefined;
  return typeof operand === 'string' ? new BSONRegExp(operand, text ?? '') : undefined;
};

/** Ranges for one operator of a field, or undefined when an index cannot narrow it down. */
export const rangesFor = (
  operator: string,
  operand: BsonValue,
  options?: BsonValue,
): FieldRanges | undefined => {
  switch (operator) {
    case '$eq':
      return equal(operand);
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return bounded(operator, operand);
    case '$in':
      return listed(operand);
    case '$exists':
      return operand === false ? { ranges: [point(null)], exact: false } : undefined;
    case '$regex': {
      const expression = asExpression(operand, options);
      return expression === undefined ? undefined : matching(expression);
    }
    case '$all': {
      const first = Array.isArray(operand) ? operand[0] : undefined;
      const found = first === undefined ? undefined : equal(first);
      return found === undefined ? undefined : { ...found, exact: false };
    }
    default:
      return undefined;
  }
};
