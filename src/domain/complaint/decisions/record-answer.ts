import { refuse } from '../../shared/refusal';
import { signed, type Command, type ComplaintDecision } from '../decision';
import type { PlanAnswer } from '../facts';
import { notNow } from '../when';

export interface RecordAnswer extends Command {
  answer: PlanAnswer;
  /** what was said on the phone */
  words: string;
}

/** Staff write down what the complainant said of the plan on the phone (C5): on record under their own name, never the approver's. */
export const recordAnswer: ComplaintDecision<RecordAnswer> = ({ at, by, answer, words }, complaint) => {
  const refusal = notNow('record-answer', by, at, complaint);
  if (refusal) return refusal;
  if (complaint.planning.approvedBy === by.id) return refuse('self-forbidden');
  if (words.trim() === '') return refuse('reason-missing', { field: 'words' });
  return [{ type: 'plan-answered', at, by: signed(by), answer, words, via: 'phone' }];
};
