import { refuse } from '../../shared/refusal';
import { signed, type Command, type Decision } from '../decision';
import { stageOf } from '../stage';

export interface TakeBackJob extends Command {
  /** whose jobs are taken back */
  holderId: string;
  reason: string;
}

/** Whoever holds the job works here no more: it goes back to the dispatcher, whatever stage the work had reached (P3, T9). Nothing
 * happens when somebody else holds it by now, so that repeating is harmless. */
export const takeBackJob: Decision<TakeBackJob> = ({ at, by, holderId, reason }, ticket) => {
  const { assignee } = ticket;
  if (!reason.trim()) return refuse('reason-missing', { field: 'reason' });
  if (assignee?.id !== holderId || stageOf(ticket) !== 'field') return [];
  return [{ type: 'job-taken-back', at, by: signed(by, 'system'), assignee, reason }];
};
