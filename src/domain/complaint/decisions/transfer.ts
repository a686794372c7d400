import { refuse } from '../../shared/refusal';
import { staffRefusal, type Colleague } from '../colleague';
import { signed, type Command, type ComplaintDecision } from '../decision';
import type { Person } from '../facts';
import { notNow } from '../when';

export interface Transfer extends Command {
  to: Person;
  candidate: Colleague;
  reason: string;
}

/** Another first contact takes over, on record (首问负责制). */
export const transfer: ComplaintDecision<Transfer> = (command, complaint) => {
  const { at, by, to, reason } = command;
  const refusal =
    notNow('transfer', by, at, complaint) ?? staffRefusal('staffId', to, command.candidate, complaint);
  if (refusal) return refusal;
  if (complaint.owner?.id === to.id) return refuse('already-taken', { field: 'staffId' });
  if (reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  return [{ type: 'transferred', at, by: signed(by), from: complaint.owner, to, reason }];
};
