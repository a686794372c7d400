import { signed, type Command, type Decision } from '../decision';
import type { TicketLink } from '../facts';

export interface ReleaseDuplicate extends Command {
  duplicate: TicketLink;
  reason: string;
}

/** The other half of taking a merge back (T19): the people who came with the duplicate leave with it. Harmless to repeat. */
export const releaseDuplicate: Decision<ReleaseDuplicate> = ({ at, by, duplicate, reason }, ticket) =>
  ticket.absorbed.some((entry) => entry.id === duplicate.id)
    ? [{ type: 'released', at, by: signed(by), duplicate, reason }]
    : [];
