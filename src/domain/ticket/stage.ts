import { impossible } from '../shared/never';
import type { Ticket } from './state';

/** Whose turn it is: the desk's, anybody's in the pool, the field's, the resident's, nobody's. */
export type Stage = 'desk' | 'pool' | 'field' | 'acceptance' | 'ended';

/** The stage of a ticket, for the queues of the workbench (T9). */
export function stageOf(ticket: Pick<Ticket, 'status' | 'pooled'>): Stage {
  switch (ticket.status) {
    case 'submitted':
    case 'triaged':
    case 'reopened':
      return ticket.pooled ? 'pool' : 'desk';
    case 'assigned':
    case 'accepted':
    case 'on-site':
    case 'repairing':
    case 'waiting':
      return 'field';
    case 'completed':
      return 'acceptance';
    case 'closed':
    case 'cancelled':
    case 'merged':
      return 'ended';
    default:
      return impossible(ticket.status);
  }
}
