import { requestFailed } from '../../errors';
import { encodeKey } from '../../value/key';
import { isDocument, type BsonValue } from '../../value/types';
import type { OperatorCompiler } from '../matcher';
import type { ValueTest } from '../path';
import { equalityTest } from './comparison';
import { isRegexValue, regexTest } from './regex';

/** From this many values on a hash of their keys beats comparing one by one. */
const HASH_FROM = 8;

const listOperand = (operand: BsonValue, operator: string): BsonValue[] => {
  if (!Array.isArray(operand)) throw requestFailed(`${operator} needs an array`);
  const bad = operand.find((value) => isDocument(value) && Object.keys(value)[0]?.startsWith('$'));
  if (bad !== undefined) throw requestFailed(`cannot nest $ under ${operator}`);
  return operand;
};

const hashTest = (values: BsonValue[]): ValueTest => {
  const keys = new Set(values.map((value) => encodeKey(value).toString('latin1')));
  const withNull = values.includes(null);
  return (value) => (value === undefined ? withNull : keys.has(encodeKey(value).toString('latin1')));
};

const listTest = (values: BsonValue[]): ValueTest => {
  const expressions = values.filter(isRegexValue).map(regexTest);
  const others = values.filter((value) => !isRegexValue(value));
  const tests = others.length < HASH_FROM ? others.map(equalityTest) : [hashTest(others)];
  return (value) => tests.some((test) => test(value)) || expressions.some((test) => test(value));
};

const inList: OperatorCompiler = (operand) => ({ mode: 'each', test: listTest(listOperand(operand, '$in')) });

const notInList: OperatorCompiler = (operand) => ({
  mode: 'each',
  test: listTest(listOperand(operand, '$nin')),
  negated: true,
});

export { inList as in, notInList as nin };
