/** Every way the service may say no. The Chinese words for them live in one file of the UI. */
export type RefusalCode =
  | 'invalid-input'
  | 'not-found'
  | 'not-allowed'
  | 'wrong-status'
  | 'not-your-job'
  | 'already-taken'
  | 'too-often'
  | 'too-late'
  | 'too-early'
  | 'off-duty'
  | 'wrong-community'
  | 'photos-missing'
  | 'permission-missing'
  | 'reason-missing'
  | 'quote-needed'
  | 'self-forbidden'
  | 'expired'
  | 'busy';

/** A typed no: the rule that spoke, the field it concerns (dot path of the input) and numbers for the copy. */
export interface Refusal {
  refused: RefusalCode;
  field?: string;
  detail?: Record<string, string | number>;
}

/** Says no, optionally at a field. */
export function refuse(refused: RefusalCode, more: Omit<Refusal, 'refused'> = {}): Refusal {
  return { refused, ...more };
}

/** Tells a refusal from events. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
