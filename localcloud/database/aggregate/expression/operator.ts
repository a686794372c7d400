import { evalExpr } from 'mingo/core';
import { requestFailed } from '../../errors';

/** Options mingo hands to an operator while an expression is evaluated. */
export type Options = Parameters<typeof evalExpr>[2];

/** An expression operator as mingo calls it: the document, the unevaluated operand, its options. */
export type Operator = (document: unknown, operand: unknown, options: Options) => unknown;

/** Operators by name. */
export type Operators = Record<`$${string}`, Operator>;

/** Evaluates part of an operand. */
export const evaluateIn = (document: unknown, operand: unknown, options: Options): unknown =>
  evalExpr(document, operand, options);

const isMissing = (value: unknown): boolean => value === undefined || value === null;

const plural = (least: number, most: number): string =>
  least === most ? `exactly ${least} arguments` : `between ${least} and ${most} arguments`;

const argumentsOf = (name: string, operand: unknown, least: number, most: number): unknown[] => {
  const list = Array.isArray(operand) ? (operand as unknown[]) : [operand];
  if (list.length < least || list.length > most) {
    throw requestFailed(`Expression ${name} takes ${plural(least, most)}. ${list.length} were passed in.`);
  }
  return list;
};

/** An operator over evaluated arguments, given as a list or (for one) as such. */
export const over =
  (name: string, least: number, most: number, calculate: (...values: unknown[]) => unknown): Operator =>
  (document, operand, options) =>
    calculate(...argumentsOf(name, operand, least, most).map((item) => evaluateIn(document, item, options)));

/** The same, yielding null as soon as any argument is null or missing. */
export const overPresent = (
  name: string,
  least: number,
  most: number,
  calculate: (...values: never[]) => unknown,
): Operator =>
  over(name, least, most, (...values) => (values.some(isMissing) ? null : calculate(...(values as never[]))));

/** The refusal of an argument of the wrong kind. */
export const wrongType = (name: string, wanted: string, value: unknown): Error =>
  requestFailed(`${name} needs ${wanted}, found: ${value === undefined ? 'missing' : JSON.stringify(value)}`);
