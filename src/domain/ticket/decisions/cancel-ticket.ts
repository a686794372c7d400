import { refuse } from '../../shared/refusal';
import { signed, type Command, type Decision } from '../decision';
import { refusedNow } from '../when';
import { isEnded } from '../status';

export interface CancelTicket extends Command {
  reason: string;
}

/** The resident takes it back, until work starts (T21). */
export const cancelTicket: Decision<CancelTicket> = (command, ticket) => {
  const refusal = refusedNow('cancel', command.by, ticket);
  if (refusal)
    return isEnded(ticket.status) || refusal.refused === 'too-late'
      ? refusal
      : refuse('too-late', { detail: { status: ticket.status } });
  return [{ type: 'cancelled', at: command.at, by: signed(command.by, 'resident'), reason: command.reason }];
};
