import type { OperationName, OutputOf, ParsedOf } from '../../src/contract';
import type { CallContext } from './call-context';

/** The handler of one operation: thin, no rule lives here. */
export interface Procedure<N extends OperationName> {
  name: N;
  /** ids of people and places to read together with the caller */
  reads?: (input: ParsedOf<N>) => string[];
  handle: (input: ParsedOf<N>, call: CallContext) => Promise<OutputOf<N>>;
}

/** Declares the handler of an operation. */
export function procedure<N extends OperationName>(name: N, rest: Omit<Procedure<N>, 'name'>): Procedure<N> {
  return { name, ...rest };
}

/** A procedure whose input type is forgotten, so that different ones fit one list; `serve` parses before it calls. */
export interface AnyProcedure {
  name: OperationName;
  reads?: (input: never) => string[];
  handle: (input: never, call: CallContext) => Promise<unknown>;
}
