import { refuse } from '../../shared/refusal';
import { signed, type Command, type ComplaintDecision } from '../decision';
import { notNow } from '../when';

export interface ObjectComplaintResult extends Command {
  reason: string;
  photos: string[];
}

/** "Not settled" (C5): a second round (二次整改) begins at once. */
export const objectComplaintResult: ComplaintDecision<ObjectComplaintResult> = (command, complaint) => {
  const { at, by, reason, photos } = command;
  const refusal = notNow('object-result', by, at, complaint);
  if (refusal) return refusal;
  if (reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  return [{ type: 'result-objected', at, by: signed(by, 'resident'), reason, photos }];
};
