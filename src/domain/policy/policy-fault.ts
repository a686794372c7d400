/** Why a policy value is nonsense; the copy for people lives in the UI. */
export type PolicyProblem =
  | 'unknown-field'
  | 'wrong-shape'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-a-choice'
  | 'not-a-time'
  | 'not-a-date'
  | 'out-of-order'
  | 'never-open'
  | 'contradiction';

/** One wrong value, named at its field (dot path, list positions as numbers), with the allowed range of a number. */
export interface PolicyFault {
  field: string;
  problem: PolicyProblem;
  min?: number;
  max?: number;
}

/** Looks at one value of a policy; empty when it makes sense. */
export type Check = (value: unknown, field: string) => PolicyFault[];

/** Whether a value is an object with named fields, not a list and not null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
