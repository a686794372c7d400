import { refuse } from '../../shared/refusal';
import { signed, type Command, type Decision } from '../decision';
import { isEnded } from '../status';
import type { Ticket } from '../state';

export interface AbsorbDuplicate extends Command {
  duplicate: Ticket;
}

/**
 * First half of a merge (T19), on the ticket that is worked on: the duplicate's people follow it from now on. Harmless to
 * repeat. Refused for an ended ticket, another community, itself, and one that was absorbed the other way round.
 */
export const absorbDuplicate: Decision<AbsorbDuplicate> = (command, ticket) => {
  const { duplicate, at, by } = command;
  if (isEnded(ticket.status))
    return refuse('wrong-status', { field: 'intoId', detail: { status: ticket.status } });
  if (duplicate.communityId !== ticket.communityId) return refuse('wrong-community', { field: 'intoId' });
  if (duplicate.id === ticket.id || duplicate.absorbed.some((entry) => entry.id === ticket.id))
    return refuse('invalid-input', { field: 'intoId' });
  if (ticket.absorbed.some((entry) => entry.id === duplicate.id)) return [];
  return [
    {
      type: 'absorbed',
      at,
      by: signed(by),
      duplicate: { id: duplicate.id, number: duplicate.number },
      people: [duplicate.reporter.id, ...duplicate.followers],
    },
  ];
};
