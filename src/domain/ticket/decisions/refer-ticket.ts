import { refuse } from '../../shared/refusal';
import { signed, type Command, type Decision } from '../decision';
import { refusedNow } from '../when';

export interface ReferTicket extends Command {
  reason: string;
}

/** A hard or special case goes to the supervisor, who assigns it (二次派单, T9). */
export const referTicket: Decision<ReferTicket> = (command, ticket) => {
  const refusal = refusedNow('refer', command.by, ticket);
  if (refusal) return refusal;
  if (!command.reason.trim()) return refuse('reason-missing', { field: 'reason' });
  return [{ type: 'referred', at: command.at, by: signed(command.by), reason: command.reason }];
};
