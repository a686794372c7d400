import type { TicketView } from '@/contract/views';
import { stepNames, type StaffStep } from '../steps/step-names';

/** The word on a step's button here: grabbing and giving to somebody else have their own. */
export function stepWords(ticket: Pick<TicketView, 'pooled' | 'status'>, step: StaffStep): string {
  if (step === 'accept-job' && ticket.pooled) return '抢单';
  if (step === 'assign' && ticket.status === 'assigned') return '改派';
  return stepNames[step].short;
}
