import { procedure } from '../../_kit/procedure';
import { pageOfTickets } from '../../_kit/ticket/page-of-tickets';

/** The caller's own reports, newest first. */
export const listMine = procedure('ticket.list-mine', {
  handle: ({ filter, cursor }, call) =>
    pageOfTickets(
      {
        where: { 'reporter.id': call.actor.id, ...(filter === 'all' ? {} : { active: filter === 'active' }) },
        by: { field: 'createdAt', direction: 'desc' },
        cursor,
        reader: call.actor.id,
      },
      call.now,
    ),
});
