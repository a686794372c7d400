import { isEnded } from '../status';
import type { Ticket } from '../state';

/**
 * Whether something of an open ticket is overdue and still owed (T12): a broken promise not yet made good, the first call (T10),
 * the start of an emergency plan (T20), a contractor who has not come (T23). True once the alarm has rung, so that it can be stored.
 */
export function stillLate(
  ticket: Pick<Ticket, 'status' | 'clocks' | 'rung' | 'contactedAt' | 'arrivedAt' | 'assignee' | 'plan'>,
): boolean {
  const { status, clocks, rung, plan } = ticket;
  if (isEnded(status)) return false;
  const unstarted = plan !== null && plan.startedAt === null && plan.clearedAt === null;
  return (
    rung.breached.some((name) => clocks[name].stoppedAt === null) ||
    (rung.contactOverdue && status === 'accepted' && ticket.contactedAt === null) ||
    (rung.planOverdue > 0 && unstarted) ||
    (rung.vendorLate && ticket.assignee?.kind === 'vendor' && ticket.arrivedAt === null)
  );
}
