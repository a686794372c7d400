import type { z } from 'zod';
import type { Operation } from '../domain/access/table';

/** One operation as both sides know it: its name in the access table, what goes in, what comes out. No handler. */
export interface OperationContract<N extends Operation, I extends z.ZodType, O> {
  name: N;
  input: I;
  /** never set: carries the output type */
  output?: O;
}

/** Declares an operation: `operation<Output>()('ticket.get', z.object({…}))`. */
export function operation<O>() {
  return <const N extends Operation, I extends z.ZodType>(name: N, input: I): OperationContract<N, I, O> => ({
    name,
    input,
  });
}
