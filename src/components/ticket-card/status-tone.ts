import { impossible } from '@/domain/shared/never';
import type { TicketStatus } from '@/domain/ticket/status';

/** The colour of a status word: primary while we work, yellow when somebody must act, grey when over. */
export function statusTone(status: TicketStatus): string {
  switch (status) {
    case 'submitted':
    case 'triaged':
    case 'assigned':
    case 'accepted':
    case 'on-site':
    case 'repairing':
      return 'var(--primary)';
    case 'waiting':
    case 'completed':
    case 'reopened':
      return 'var(--yellow)';
    case 'closed':
    case 'cancelled':
    case 'merged':
      return 'var(--ink-3)';
    default:
      return impossible(status);
  }
}
