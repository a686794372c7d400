import { refuse } from '../../shared/refusal';
import { signed, type Command, type Decision } from '../decision';
import { tooLateToObject } from '../objection-time';
import { refusedNow } from '../when';

export interface ObjectResult extends Command {
  reason: string;
  photos: string[];
}

/** "Not fixed" (T18): reopens for re-inspection by a second dispatch; the first fixer learns of it. Said by the resident, or by the desk for
 * somebody who rang up. */
export const objectResult: Decision<ObjectResult> = (command, ticket) => {
  const refusal = refusedNow('object-result', command.by, ticket);
  if (refusal) return refusal;
  if (tooLateToObject(ticket, command.at)) return refuse('too-late');
  if (!command.reason.trim()) return refuse('reason-missing', { field: 'reason' });
  return [
    {
      type: 'result-objected',
      at: command.at,
      by: ticket.reporter.id === command.by.id ? signed(command.by, 'resident') : signed(command.by),
      reason: command.reason,
      photos: command.photos,
      fixer: ticket.completion?.fixer ?? null,
    },
  ];
};
