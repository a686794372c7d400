import { workScopes, type WorkScope } from '../../../src/contract/ticket/list-work';
import { impossible } from '../../../src/domain/shared/never';
import { demand, type CallContext } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { pageOfTickets, type TicketList } from '../../_kit/ticket/page-of-tickets';

/** T6, T9: the workbench, by rank. */
export const listWork = procedure('ticket.list-work', {
  handle: ({ scope, communityId, cursor }, call) => {
    demand(call, { communityId });
    if (!scopesOf(call).includes(scope)) stop('not-allowed', { field: 'scope' });
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
    case 'late':
      return { where: { communityId, late: true }, by: byRank };
    case 'open':
      return { where: { communityId, active: true }, by: byRank };
    case 'ended':
      return { where: { communityId, active: false }, by: { field: 'updatedAt', direction: 'desc' } };
    default:
      return impossible(scope);
  }
}

/** A vendor sees its own jobs only (T23), a technician the pool too, everybody else the community's. */
function scopesOf({ actor }: CallContext): readonly WorkScope[] {
  const roles = actor.roles.filter((role) => role !== 'resident');
  if (roles.every((role) => role === 'vendor')) return ['mine'];
  if (roles.every((role) => role === 'vendor' || role === 'technician')) return ['mine', 'pool'];
  return workScopes;
}
