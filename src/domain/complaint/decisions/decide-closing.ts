import { refuse } from '../../shared/refusal';
import { signed, type Command, type ComplaintDecision } from '../decision';
import { notNow } from '../when';
import { unsaid, type Saying } from '../words/say';

export interface DecideClosing extends Command, Saying {
  close: boolean;
  reason: string;
}

/** Visited, but without the complainant's yes: a reviewed decision closes it or orders another round (C6). */
export const decideClosing: ComplaintDecision<DecideClosing> = (command, complaint) => {
  const { at, by: actor, close } = command;
  const reason = command.reason.trim();
  const refusal = notNow('decide-closing', actor, at, complaint);
  if (refusal) return refusal;
  if (reason === '') return refuse('reason-missing', { field: 'reason' });
  const by = signed(actor);
  if (close) {
    return unsaid('reason', reason, command) ?? [{ type: 'closed', at, by, how: 'decision', reason }];
  }
  // Nothing was done yet about one that was judged not valid: it is judged anew instead of reworked.
  return complaint.judgement?.valid === false
    ? [{ type: 'review-decided', at, by, upheld: false, reason }]
    : [{ type: 'rework-ordered', at, by, reason }];
};
