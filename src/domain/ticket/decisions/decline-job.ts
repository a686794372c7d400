import { refuse } from '../../shared/refusal';
import { signed, type Command, type Decision } from '../decision';
import { hasBegun } from '../has-begun';
import { refusedNow } from '../when';

export interface DeclineJob extends Command {
  reason: string;
}

/** A technician cannot take the job and says why; it goes back to the dispatcher (T9). A contractor may find that out on the spot (T23). */
export const declineJob: Decision<DeclineJob> = (command, ticket) => {
  const refusal = refusedNow('decline-job', command.by, ticket);
  if (refusal) return refusal;
  if (!command.reason.trim()) return refuse('reason-missing', { field: 'reason' });
  const begun = hasBegun(ticket) ? { begun: true } : {};
  return [{ type: 'job-declined', at: command.at, by: signed(command.by), reason: command.reason, ...begun }];
};
