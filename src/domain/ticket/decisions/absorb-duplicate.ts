import { refuse } from '../../shared/refusal';
import { signed, type Command, type Decision } from '../decision';
import { alarmIsOn } from '../plan-progress';
import { isEnded } from '../status';
import type { Ticket } from '../state';

export interface AbsorbDuplicate extends Command {
  duplicate: Ticket;
}

/**
 * First half of a merge (T19), on the ticket that is worked on: the duplicate's people follow it from now on. Harmless to
 * repeat. Refused for one whose work is done already, another community, itself, one that was absorbed the other way round, and
 * an emergency into anything calmer.
 */
export const absorbDuplicate: Decision<AbsorbDuplicate> = (command, ticket) => {
  const { duplicate, at, by } = command;
  if (ticket.absorbed.some((entry) => entry.id === duplicate.id)) return [];
  // Work that is done mends nothing that was reported after it.
  if (isEnded(ticket.status) || ticket.status === 'completed')
    return refuse('wrong-status', { field: 'intoId', detail: { status: ticket.status } });
  if (duplicate.communityId !== ticket.communityId) return refuse('wrong-community', { field: 'intoId' });
  if (duplicate.id === ticket.id || duplicate.absorbed.some((entry) => entry.id === ticket.id))
    return refuse('invalid-input', { field: 'intoId' });
  if (silences(ticket, duplicate)) return refuse('not-allowed', { field: 'intoId' });
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

/** Merged away, a danger would lose its alarm and its hours (T20): only another one that is still on takes it in. */
function silences(into: Ticket, duplicate: Ticket): boolean {
  const urgent = (ticket: Ticket): boolean => ticket.classification.urgency === 'emergency';
  return (urgent(duplicate) && !urgent(into)) || (alarmIsOn(duplicate) && !alarmIsOn(into));
}
