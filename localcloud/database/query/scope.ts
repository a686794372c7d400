import type { Variables } from '../aggregate/expression/evaluator';

/** What an expression inside a query may refer to: `$$name` variables and the present time (epoch milliseconds). */
export interface QueryScope {
  variables: Variables;
  now(): number;
}
