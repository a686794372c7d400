import type { TicketView } from '@/contract/views';
import { stepNames, type StaffStep } from '../steps/step-names';

/** The words on a step's button: all of them on the one to take now, two characters beside it. */
export function stepWords(
  ticket: Pick<TicketView, 'pooled' | 'status' | 'answered'>,
  step: StaffStep,
  size: 'title' | 'short',
): string {
  if (step === 'accept-job' && ticket.pooled) return '抢单';
  if (step === 'assign' && ticket.status === 'assigned') return '改派';
  if (step === 'object-result' && ticket.answered) return '业主还有疑问';
  return stepNames[step][size];
}
