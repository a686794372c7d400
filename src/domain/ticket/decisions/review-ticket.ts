import { systemActor } from '../../access/roles';
import type { CommunityPolicy } from '../../policy/community-policy';
import { refuse } from '../../shared/refusal';
import type { Classification } from '../facts';
import { signed, type Command, type Decision } from '../decision';
import type { Ticket } from '../state';
import { refusedNow } from '../when';

export interface ReviewTicket extends Command {
  classification: Classification;
  reason: string | null;
}

/** A person confirms or corrects the suggested classification (T4–T6); changing the urgency needs a reason (T5). */
export const reviewTicket: Decision<ReviewTicket> = (command, ticket, policy) => {
  const refusal = refusedNow('review', command.by, ticket);
  if (refusal) return refusal;
  const before = ticket.classification;
  const after = command.classification;
  if (after.urgency !== before.urgency && !command.reason?.trim())
    return refuse('reason-missing', { field: 'reason' });
  const { at, by, reason } = command;
  const reviewed = { type: 'reviewed' as const, at, by: signed(by), before, after, reason };
  return goesToPool(after, ticket, policy)
    ? [reviewed, { type: 'offered', at, by: signed(systemActor, 'system'), note: null }]
    : [reviewed];
};

/** Where the community lets technicians grab (T9), a judged job is theirs at once; danger and questions stay with the desk. */
function goesToPool({ urgency }: Classification, ticket: Ticket, policy: CommunityPolicy): boolean {
  const forHands = urgency === 'normal' || urgency === 'renovation';
  return policy.dispatch.mode === 'grab' && forHands && !ticket.pooled && !ticket.referred;
}
