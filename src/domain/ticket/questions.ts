import type { CommunityPolicy } from '../policy/community-policy';
import type { Ticket } from './state';

/** What a ticket wants to know that is not in it: asked and answered by the alarm clock, never while a person waits. */
export type Question = 'history' | 'candidates';

/** More refusals than this, and a person had better look (T9). */
const MOST_AUTOMATIC = 3;

/** Since when a ticket wants to know something (epoch ms); null when it knows enough. History first: it is cheap. */
export function questionOf(
  ticket: Ticket,
  policy: CommunityPolicy,
): { question: Question; since: number } | null {
  const open = ticket.status !== 'cancelled' && ticket.status !== 'merged';
  if (open && !ticket.historyChecked) return { question: 'history', since: ticket.createdAt };
  return wantsCandidates(ticket, policy) ? { question: 'candidates', since: ticket.updatedAt } : null;
}

/** The policy lets the best technician be found by itself (T9), once a person has judged the report. */
function wantsCandidates(ticket: Ticket, policy: CommunityPolicy): boolean {
  return (
    policy.dispatch.mode === 'auto' &&
    (ticket.status === 'triaged' || ticket.status === 'reopened') &&
    ticket.classification.urgency !== 'inquiry' &&
    !ticket.pooled &&
    !ticket.referred &&
    !ticket.dispatchFailed &&
    ticket.declinedBy.length < MOST_AUTOMATIC
  );
}
