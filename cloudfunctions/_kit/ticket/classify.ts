import { chosenUrgency } from '../../../src/domain/classification/chosen-urgency';
import type { Suggestion } from '../../../src/domain/classification/suggest';
import {
  FAULT_CATEGORY,
  type FaultCode,
  type UrgencyCode,
} from '../../../src/domain/classification/taxonomy';
import type { Classification } from '../../../src/domain/ticket/facts';

/** What a report starts as: the suggestion from its words (T4–T6), with the reporter's own choices on top. A danger the words
 * tell of stays an emergency whatever was chosen: a person reviews it anyway, and waiting is the worse mistake (T20). */
export function classify(
  chosen: { fault?: FaultCode | null; urgency?: UrgencyCode | null },
  suggestion: Suggestion | null,
): { classification: Classification; confidence: number } {
  const fault = chosen.fault ?? suggestion?.fault ?? 'other';
  const urgent = suggestion?.urgency === 'emergency' && suggestion.plan !== null;
  const understood = chosen.fault ? chosenUrgency(chosen.fault, suggestion) : suggestion?.urgency;
  const urgency = urgent ? 'emergency' : (chosen.urgency ?? understood ?? 'normal');
  return {
    classification: {
      category: FAULT_CATEGORY[fault],
      fault,
      urgency,
      plan: suggestion?.plan ?? null,
      priority: urgency === 'emergency' ? 'high' : (suggestion?.priority ?? 'medium'),
    },
    confidence: suggestion?.confidence ?? 0,
  };
}
