import type { TimelineItem, TicketView } from '@/contract/views';

/** The steps since the job was last given to somebody: a new round starts afresh (T18). */
export function roundSteps(ticket: Pick<TicketView, 'timeline'>): TimelineItem[] {
  const start = ticket.timeline.map((item) => item.type).lastIndexOf('assigned');
  return ticket.timeline.slice(start + 1);
}
