import { refuse } from '../../shared/refusal';
import { signed, type Command, type ComplaintDecision } from '../decision';
import { notNow } from '../when';

export interface FinishImprovement extends Command {
  improvementId: string;
  result: string;
}

/** An improvement has been made, with what came of it (C12). */
export const finishImprovement: ComplaintDecision<FinishImprovement> = (command, complaint) => {
  const { at, by, improvementId, result } = command;
  const refusal = notNow('finish-improvement', by, at, complaint);
  if (refusal) return refusal;
  const open = complaint.improvements.some((one) => one.id === improvementId && one.doneAt === null);
  if (!open) return refuse('not-found', { field: 'improvementId' });
  return [{ type: 'improvement-finished', at, by: signed(by), improvementId, result }];
};
