import { chosenUrgency } from '@/domain/classification/chosen-urgency';
import { suggest } from '@/domain/classification/suggest';
import type { FaultCode, PlanCode, UrgencyCode } from '@/domain/classification/taxonomy';

/** What the form takes the report to be. `chosen` says that the person named the fault themselves. */
export interface Understanding {
  fault: FaultCode;
  urgency: UrgencyCode;
  plan: PlanCode | null;
  confidence: number;
  chosen: boolean;
}

/** Reads the words and respects the person's own choice of fault; danger in the words stays danger (T4, T5, T20). */
export function understand(text: string, chosen: FaultCode | null): Understanding | null {
  const read = suggest(text);
  if (!chosen) return read && { ...read, chosen: false };
  const urgency = chosenUrgency(chosen, read);
  return { fault: chosen, urgency, plan: read?.plan ?? null, confidence: 1, chosen: true };
}
