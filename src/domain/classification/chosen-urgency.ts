import type { Suggestion } from './suggest';
import { FAULT_CATEGORY, type FaultCode, type UrgencyCode } from './taxonomy';

/** How urgent a report is when the person named the fault themselves (T5): danger in the words stays danger, a question is a question,
 * and a fault is none. The form shows it and the function files it. */
export function chosenUrgency(
  fault: FaultCode,
  read: Pick<Suggestion, 'plan' | 'urgency'> | null,
): UrgencyCode {
  if (read?.plan) return 'emergency';
  if (FAULT_CATEGORY[fault] === 'inquiry') return 'inquiry';
  const urgency = read?.urgency ?? 'normal';
  return urgency === 'inquiry' ? 'normal' : urgency;
}
