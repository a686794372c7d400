import type { WorkScope } from '../../../src/contract/ticket/list-work';
import { impossible } from '../../../src/domain/shared/never';
import { demand, type CallContext } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { pageOfTickets, type TicketList } from '../../_kit/ticket/page-of-tickets';

/** T6, T9: the workbench, by rank. A technician sees own jobs and the pool, never the whole community's. */
export const listWork = procedure('ticket.list-work', {
  handle: ({ scope, communityId, cursor }, call) => {
    demand(call, { communityId });
    if (isTechnicianOnly(call) && scope !== 'mine' && scope !== 'pool')
      stop('not-allowed', { field: 'scope' });
    const reader = call.actor.id;
    return pageOfTickets({ ...listOf(scope, communityId, reader), cursor, reader }, call.now);
  },
});

const byRank = { field: 'rank', direction: 'asc' } as const;

function listOf(scope: WorkScope, communityId: string, me: string): Pick<TicketList, 'where' | 'by'> {
  switch (scope) {
    case 'mine':
      return { where: { 'assignee.id': me, active: true }, by: byRank };
    case 'queue':
      return { where: { communityId, stage: 'desk' }, by: byRank };
    case 'pool':
      return { where: { communityId, stage: 'pool' }, by: byRank };
    case 'open':
      return { where: { communityId, active: true }, by: byRank };
    case 'ended':
      return { where: { communityId, active: false }, by: { field: 'updatedAt', direction: 'desc' } };
    default:
      return impossible(scope);
  }
}

function isTechnicianOnly(call: CallContext): boolean {
  return call.actor.roles.every((role) => role === 'resident' || role === 'technician');
}
