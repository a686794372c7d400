import { refuse } from '../../shared/refusal';
import type { Classification } from '../facts';
import { signed, type Command, type Decision } from '../decision';
import { wrongMoment } from '../when';

export interface ReviewTicket extends Command {
  classification: Classification;
  reason: string | null;
}

/** A person confirms or corrects the suggested classification (T4–T6); changing the urgency needs a reason (T5). */
export const reviewTicket: Decision<ReviewTicket> = (command, ticket) => {
  const refusal = wrongMoment('review', ticket);
  if (refusal) return refusal;
  const before = ticket.classification;
  const after = command.classification;
  if (after.urgency !== before.urgency && !command.reason?.trim())
    return refuse('reason-missing', { field: 'reason' });
  return [
    { type: 'reviewed', at: command.at, by: signed(command.by), before, after, reason: command.reason },
  ];
};
