import type { TicketView } from '@/contract/views';
import { isEnded } from '@/domain/ticket/status';

/** What the resident says is not fixed, while the second visit is owed or under way (T18). */
export function openObjection(ticket: Pick<TicketView, 'timeline' | 'status'>): string | null {
  if (isEnded(ticket.status) || ticket.status === 'completed') return null;
  const objections = ticket.timeline.filter((item) => item.type === 'result-objected');
  return objections[objections.length - 1]?.words ?? null;
}
