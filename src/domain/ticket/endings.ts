import type { CommunityPolicy } from '../policy/community-policy';
import { refuse, type Refusal } from '../shared/refusal';
import type { Outcome } from './facts';
import type { Ticket } from './state';

/** Endings in which nothing was repaired: said honestly, with what each of them owes the resident (T13, T14). */
export const honestOutcomes = ['not-served', 'not-ours', 'no-access', 'quote-refused', 'answered'] as const;
export type HonestOutcome = (typeof honestOutcomes)[number];

/** Whether the work was done, at least in part. */
export function isRepair(outcome: Outcome): outcome is 'fixed' | 'partly-fixed' {
  return outcome === 'fixed' || outcome === 'partly-fixed';
}

/** Refuses an ending that the record does not bear out (T13, T14, T15); null when it is honest. */
export function endingFault(
  ending: { outcome: Outcome; outsidePhone: string | null },
  ticket: Ticket,
  policy: CommunityPolicy,
): Refusal | null {
  const { quote } = ticket;
  switch (ending.outcome) {
    case 'not-served':
      return ending.outsidePhone ? null : refuse('invalid-input', { field: 'outsidePhone' });
    case 'no-access': {
      const { maxVisits } = policy.noAccess;
      if (ticket.failedVisits >= maxVisits) return null;
      return refuse('too-early', {
        field: 'outcome',
        detail: { least: maxVisits, got: ticket.failedVisits },
      });
    }
    case 'quote-refused':
      return quote?.state === 'refused' || quote?.state === 'expired'
        ? null
        : refuse('quote-needed', { field: 'outcome' });
    case 'answered':
      // Solved on the phone: then they have spoken.
      return ticket.contactedAt === null ? refuse('too-early', { field: 'outcome' }) : null;
    case 'fixed':
    case 'partly-fixed':
      return unpaid(ticket) ? refuse('quote-needed', { field: 'outcome' }) : null;
    case 'not-ours':
      return null;
  }
}

/** Chargeable work without an accepted price, or with a newer one still open (T15). */
function unpaid({ diagnosis, quote, agreedQuote }: Ticket): boolean {
  return diagnosis?.chargeable === true && (agreedQuote === null || quote?.state === 'offered');
}
