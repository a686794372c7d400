import { refuse } from '../../shared/refusal';
import { signed, type Command, type Decision } from '../decision';
import { refusedNow } from '../when';

export interface ObjectResult extends Command {
  reason: string;
  photos: string[];
}

/** "Not fixed" (T18): reopens for re-inspection by a second dispatch; the first fixer learns of it. */
export const objectResult: Decision<ObjectResult> = (command, ticket) => {
  const refusal = refusedNow('object-result', command.by, ticket);
  if (refusal) return refusal;
  if (!command.reason.trim()) return refuse('reason-missing', { field: 'reason' });
  return [
    {
      type: 'result-objected',
      at: command.at,
      by: signed(command.by, 'resident'),
      reason: command.reason,
      photos: command.photos,
      fixer: ticket.completion?.fixer ?? null,
    },
  ];
};
