import { toNumber } from '../../value/numbers';
import { typeMatcher } from '../../value/type-names';
import { valuesEqual } from '../../value/compare';
import type { BsonValue } from '../../value/types';
import { toRegExp } from '../operators/regex';
import { listOperand, measured, numberOperand, type KeywordCompiler, type Keywords } from './keyword';

/** JSON's names for types where they differ from BSON's. */
const JSON_TYPES: Record<string, string> = { boolean: 'bool' };

const types =
  (rename: Record<string, string>): KeywordCompiler =>
  (operand) => {
    const names = Array.isArray(operand) ? operand : [operand];
    const tests = names.map((name) => typeMatcher(typeof name === 'string' ? (rename[name] ?? name) : name));
    return (value) => tests.some((matches) => matches(value));
  };

const oneOfList: KeywordCompiler = (operand) => {
  const list = listOperand('enum', operand);
  return (value) => list.some((item) => valuesEqual(item, value));
};

const bound =
  (keyword: 'minimum' | 'maximum', exclusive: string, direction: 1 | -1): KeywordCompiler =>
  (operand, schema) => {
    const limit = numberOperand(keyword, operand);
    const strict = schema[exclusive] === true;
    return (value) => {
      const number = toNumber(value);
      if (number === undefined) return true;
      const beyond = (number - limit) * direction;
      return strict ? beyond > 0 : beyond >= 0;
    };
  };

const pattern: KeywordCompiler = (operand) => {
  const expression = toRegExp(String(operand), '');
  return (value) => typeof value !== 'string' || expression.test(value);
};

const characters = (value: BsonValue): number | undefined =>
  typeof value === 'string' ? Array.from(value).length : undefined;

const always: KeywordCompiler = () => () => true;

/** Keywords about types, numbers and texts, and those that only describe. */
export const SCALAR_KEYWORDS: Keywords = [
  ['bsonType', types({})],
  ['type', types(JSON_TYPES)],
  ['enum', oneOfList],
  ['minimum', bound('minimum', 'exclusiveMinimum', 1)],
  ['maximum', bound('maximum', 'exclusiveMaximum', -1)],
  ['exclusiveMinimum', always],
  ['exclusiveMaximum', always],
  ['multipleOf', measured('multipleOf', toNumber, (number, divisor) => number % divisor === 0)],
  ['minLength', measured('minLength', characters, (length, least) => length >= least)],
  ['maxLength', measured('maxLength', characters, (length, most) => length <= most)],
  ['pattern', pattern],
  ['title', always],
  ['description', always],
];
