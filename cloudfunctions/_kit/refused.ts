import { isRefusal, refuse, type Refusal, type RefusalCode } from '../../src/domain/shared/refusal';

/** A refusal on its way out of a procedure; `fresh` is the state to show instead. */
export class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly fresh?: unknown,
  ) {
    super(refusal.refused);
  }
}

/** Says no and stops. */
export function stop(code: RefusalCode, more: Omit<Refusal, 'refused'> = {}): never {
  throw new Refused(refuse(code, more));
}

/** Passes a decision's events on; a refusal stops here. */
export function orStop<T extends object>(outcome: T | Refusal): T {
  if (isRefusal(outcome)) throw new Refused(outcome);
  return outcome as T;
}
