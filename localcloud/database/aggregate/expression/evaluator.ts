import { Aggregator } from 'mingo/aggregator';
import { Context, evalExpr } from 'mingo/core';
import * as expressions from 'mingo/operators/expression';
import { DatabaseError, requestFailed } from '../../errors';
import { ACCUMULATED } from './accumulated';
import { ARRAYS } from './arrays';
import { COMPARISONS } from './comparison';
import { CONDITIONS } from './conditions';
import { DATE_PARTS } from './date-parts';
import { DATES } from './dates';
import { NUMBERS } from './numbers';
import type { Operators, Options } from './operator';
import { STRINGS } from './strings';

/** Operators of our own where mingo differs from MongoDB; everything else is mingo's. */
const OWN: Operators = {
  ...ACCUMULATED,
  ...ARRAYS,
  ...COMPARISONS,
  ...CONDITIONS,
  ...DATE_PARTS,
  ...DATES,
  ...NUMBERS,
  ...STRINGS,
};

/** Expressions that would run code of the caller, or that mean nothing outside MongoDB's server. */
const REFUSED = new Set(['$function', '$toHashedIndexKey', '$sampleRate']);

const OPERATORS = Object.fromEntries(
  Object.entries({ ...expressions, ...OWN }).filter(([name]) => name.startsWith('$') && !REFUSED.has(name)),
);

/** True for an operator that may stand in an expression. */
export const isExpressionOperator = (name: string): boolean => Object.hasOwn(OPERATORS, name);

/** Variables an expression may name as `$$name`. */
export type Variables = Readonly<Record<string, unknown>>;

/** Evaluates a prepared expression on a document; `undefined` when it yields a missing field. */
export type Evaluate = (document: unknown, expression: unknown) => unknown;

/**
 * mingo builds its options anew for every evaluation unless it is handed those of a running pipeline, so a
 * pipeline is started once just to get hold of them.
 */
const optionsFor = (variables: Variables): Options => {
  let captured: Options | undefined;
  const context = Context.init({
    expression: OPERATORS as never,
    pipeline: {
      $capture: (input: never, _operand: unknown, options: Options) => {
        captured = options;
        return input;
      },
    } as never,
  });
  new Aggregator([{ $capture: {} }], { context, variables, scriptEnabled: false }).run([]);
  if (captured === undefined) throw new Error('the expression library did not start');
  return captured;
};

/** An evaluator with these variables; what an expression refuses becomes a refusal of the request. */
export const createEvaluator = (variables: Variables = {}): Evaluate => {
  const options = optionsFor(variables);
  return (document, expression) => {
    try {
      return evalExpr(document, expression, options);
    } catch (error) {
      if (error instanceof DatabaseError || !(error instanceof Error)) throw error;
      throw requestFailed(error.message);
    }
  };
};
