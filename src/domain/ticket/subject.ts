import type { Subject } from '../access/may';
import { alarmIsOn } from './plan-progress';
import type { Ticket } from './state';

/** What access needs to know of a ticket (P3). */
export function subjectOf(
  ticket: Pick<Ticket, 'communityId' | 'reporter' | 'followers' | 'assignee' | 'pooled' | 'plan' | 'status'>,
): Subject {
  return {
    communityId: ticket.communityId,
    reporterId: ticket.reporter.id,
    followerIds: ticket.followers,
    assigneeId: ticket.assignee?.id ?? null,
    pooled: ticket.pooled && !ticket.assignee,
    alarm: alarmIsOn(ticket),
  };
}
