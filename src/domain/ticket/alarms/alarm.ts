import type { CommunityPolicy } from '../../policy/community-policy';
import type { TicketEvent } from '../events';
import type { Ticket } from '../state';

/** One reason to wake a ticket: when (epoch ms, null = not now), and what happens then. Pure. */
export interface Alarm {
  at: number;
  ring: (now: number) => TicketEvent;
}

/** Looks at a ticket and names the next alarm of one kind, if there is one. */
export type AlarmSource = (ticket: Ticket, policy: CommunityPolicy) => Alarm | null;
