import { BSONRegExp } from 'bson';
import { requestFailed } from '../../errors';
import { valuesEqual } from '../../value/compare';
import type { BsonValue } from '../../value/types';
import type { OperatorCompiler } from '../matcher';
import type { ValueTest } from '../path';

/** True for a regular expression stored or sent as a value. */
export const isRegexValue = (value: BsonValue | undefined): value is BSONRegExp =>
  value instanceof BSONRegExp;

const withoutComments = (pattern: string): string =>
  pattern.replace(/\\.|\[(?:\\.|[^\]])*\]|\s+|#.*$/gm, (part) => (/^\s|^#/.test(part) ? '' : part));

/** JavaScript form of a MongoDB pattern; options other than i, m, s, x (and u) are refused as the server does. */
export const toRegExp = (pattern: string, options: string): RegExp => {
  const unknown = [...options].find((option) => !'imsxu'.includes(option));
  if (unknown !== undefined) throw requestFailed(`invalid flag in regex options: ${unknown}`);
  const flags = [...new Set(options)].filter((option) => 'ims'.includes(option)).join('');
  const inline = /^\(\?([imsx]+)\)/.exec(pattern);
  if (inline?.[1] !== undefined) return toRegExp(pattern.slice(inline[0].length), options + inline[1]);
  const source = options.includes('x') ? withoutComments(pattern) : pattern;
  try {
    // Unicode mode makes a dot one character, as PCRE's UTF mode does; patterns it finds too strict go without.
    return new RegExp(source, `${flags}u`);
  } catch {
    return compileLoosely(source, flags);
  }
};

const compileLoosely = (source: string, flags: string): RegExp => {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    throw requestFailed(`Regular expression is invalid: ${error instanceof Error ? error.message : source}`);
  }
};

/** Test of a value against a regular expression: strings that match, and the same expression stored. */
export const regexTest = (operand: BSONRegExp): ValueTest => {
  const expression = toRegExp(operand.pattern, operand.options);
  return (value) =>
    typeof value === 'string' ? expression.test(value) : isRegexValue(value) && valuesEqual(value, operand);
};

/** `$regex` with a string or expression, and its `$options`. */
export const regex: OperatorCompiler = (operand, siblings) => {
  const options = siblings['$options'];
  if (options !== undefined && typeof options !== 'string')
    throw requestFailed('$options has to be a string');
  if (!isRegexValue(operand) && typeof operand !== 'string') throw requestFailed('$regex has to be a string');
  if (isRegexValue(operand) && options === undefined) return { mode: 'each', test: regexTest(operand) };
  const pattern = isRegexValue(operand) ? operand.pattern : operand;
  const expression = toRegExp(pattern, options ?? '');
  return { mode: 'each', test: (value) => typeof value === 'string' && expression.test(value) };
};

/** `$options` alone means nothing; beside `$regex` it was already used there. */
export const options: OperatorCompiler = (_operand, siblings) => {
  if (siblings['$regex'] === undefined) throw requestFailed('$options needs a $regex');
  return { mode: 'whole', test: () => true };
};
