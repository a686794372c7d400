import { DAY_MS } from '../../policy/local-time';
import { refuse } from '../../shared/refusal';
import { inThePast } from '../moments';
import type { Command, Decision } from '../decision';
import { heard } from '../late-step';
import { refusedNow } from '../when';

export interface PauseWork extends Command {
  /** waiting for a quote begins and ends with the quote itself (T15) */
  reason: 'parts' | 'resident';
  until: number;
  note: string;
}

/** The work waits for parts or for the resident, with an end (T8): the clock stands still, but not for longer than the policy allows. */
export const pauseWork: Decision<PauseWork> = (command, ticket, policy) => {
  const { at, until, reason, note } = command;
  const refusal = refusedNow('pause', command.by, ticket) ?? inThePast('until', until, at);
  if (refusal) return refusal;
  const { partsDays, residentDays } = policy.waiting;
  const latest = at + (reason === 'parts' ? partsDays : residentDays) * DAY_MS;
  if (until > latest)
    return refuse('invalid-input', { field: 'until', detail: { problem: 'too-far', latest } });
  return [{ type: 'paused', ...heard(command, ticket), reason, until, note }];
};
