import type { ComplaintScope } from '../../../src/contract/complaint/list-work';
import { impossible } from '../../../src/domain/shared/never';
import { complaintCard, cardFields, type CardSource } from '../../_kit/complaint/card';
import { demand, type CallContext } from '../../_kit/call-context';
import { pageOf, type ListOf } from '../../_kit/page-of';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { _ } from '../../_kit/store';

type Row = CardSource & { _id: string; version: number };

/** The workbench of complaints, one read. Technicians see what they handle; nobody what is about them (C6). */
export const listWork = procedure('complaint.list-work', {
  handle: ({ scope, communityId, cursor }, call) => {
    demand(call, { communityId });
    if (isFieldOnly(call) && scope !== 'mine') stop('not-allowed', { field: 'scope' });
    return pageOf(
      { collection: 'complaints', ...listOf(scope, communityId, call.actor.id), cursor, fields: cardFields },
      (row: Row) => complaintCard(row._id, row.version, row, call.actor, call.now),
    );
  },
});

const byRank = { field: 'rank', direction: 'asc' } as const;

function listOf(scope: ComplaintScope, communityId: string, me: string): Pick<ListOf, 'where' | 'by'> {
  switch (scope) {
    case 'mine':
      return { where: { 'handler.id': me, active: true }, by: byRank };
    case 'owned':
      return { where: { 'owner.id': me, active: true }, by: byRank };
    case 'desk':
    case 'approval':
    case 'decision':
    case 'visit':
      return { where: { communityId, stage: scope }, by: byRank };
    case 'open':
      return { where: { communityId, active: true }, by: byRank };
    case 'ended':
      return { where: { communityId, active: false }, by: { field: 'updatedAt', direction: 'desc' } };
    case 'improvements':
      return {
        where: { communityId, improveDueAt: _.gt(0) },
        by: { field: 'improveDueAt', direction: 'asc' },
      };
    default:
      return impossible(scope);
  }
}

function isFieldOnly(call: CallContext): boolean {
  return call.actor.roles.every((role) => role === 'resident' || role === 'technician');
}
