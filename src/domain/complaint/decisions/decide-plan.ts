import { refuse } from '../../shared/refusal';
import { signed, type Command, type ComplaintDecision } from '../decision';
import { notNow } from '../when';
import { unsaid, type Saying } from '../words/say';

export interface DecidePlan extends Command, Saying {
  reason: string;
}

/** A reviewed decision carries the approved plan out without agreement: it was refused, or the time to answer passed (C5, C6). */
export const decidePlan: ComplaintDecision<DecidePlan> = (command, complaint) => {
  const { at, by, reason } = command;
  const refusal = notNow('decide-plan', by, at, complaint);
  if (refusal) return refusal;
  if (reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  return unsaid('reason', reason, command) ?? [{ type: 'plan-decided', at, by: signed(by), reason }];
};
