import { procedure } from '../../_kit/procedure';
import { pageOfTickets } from '../../_kit/ticket/page-of-tickets';

/** The caller's own reports, or those they follow (T19), newest first. */
export const listMine = procedure('ticket.list-mine', {
  handle: ({ filter, cursor }, call) =>
    pageOfTickets(
      {
        where: whereOf(filter, call.actor.id),
        by: { field: 'createdAt', direction: 'desc' },
        cursor,
        reader: call.actor.id,
      },
      call.now,
    ),
});

function whereOf(filter: 'active' | 'done' | 'all' | 'followed', me: string): Record<string, unknown> {
  if (filter === 'followed') return { followers: me };
  return { 'reporter.id': me, ...(filter === 'all' ? {} : { active: filter === 'active' }) };
}
