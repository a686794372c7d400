import { refuse } from '../../shared/refusal';
import { endingFault, type HonestOutcome } from '../endings';
import type { Command, Decision } from '../decision';
import { happened } from '../late-step';
import { refusedNow } from '../when';

export interface CannotServe extends Command {
  outcome: HonestOutcome;
  summary: string;
  photos: string[];
  outsidePhone: string | null;
}

/** The job ends without a repair, and says why (T13, T14): not ours, cannot be served, nobody let us in, the price refused, solved by phone. */
export const cannotServe: Decision<CannotServe> = (command, ticket, policy) => {
  const refusal = refusedNow('cannot-serve', command.by, ticket) ?? endingFault(command, ticket, policy);
  if (refusal) return refusal;
  if (!command.summary.trim()) return refuse('reason-missing', { field: 'summary' });
  const { outcome, summary, outsidePhone } = command;
  return [
    {
      type: 'completed',
      ...happened(command, ticket),
      outcome,
      summary,
      photos: { before: [], during: [], after: command.photos },
      outsidePhone,
    },
  ];
};
