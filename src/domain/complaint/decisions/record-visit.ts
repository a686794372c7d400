import { refuse } from '../../shared/refusal';
import { signed, type Command, type ComplaintDecision } from '../decision';
import type { ComplaintEvent } from '../events';
import { notNow } from '../when';

export interface RecordVisit extends Command {
  reached: boolean;
  /** what the complainant said; null when nobody answered */
  satisfied: boolean | null;
  words: string;
}

/**
 * The return visit (C5, V3): satisfied closes in the complainant's name, dissatisfied goes another round, and the policy's
 * last try without an answer is an outcome too. A withdrawal is asked about in the same way.
 */
export const recordVisit: ComplaintDecision<RecordVisit> = (command, complaint, policy) => {
  const { at, by: actor, reached, satisfied } = command;
  const refusal = notNow('record-visit', actor, at, complaint);
  if (refusal) return refusal;
  const by = signed(actor);
  const words = command.words.trim();
  const closed = (how: 'complainant' | 'done'): ComplaintEvent => ({
    type: 'closed',
    at,
    by,
    how,
    reason: null,
  });
  if (!reached) {
    // Once tried often enough, later calls are only noted.
    const enough = complaint.visit.tries.length + 1 >= policy.visits.tries;
    const last = enough && complaint.visit.outcome === null;
    const missed: ComplaintEvent = { type: 'visit-missed', at, by, note: words || null, last };
    if (!last) return [missed];
    if (complaint.sort === 'suggestion') return [missed, closed('done')];
    return complaint.confirmedAt !== null && complaint.status !== 'withdrawn'
      ? [missed, closed('complainant')]
      : [missed];
  }
  if (satisfied === null)
    return refuse('invalid-input', { field: 'satisfied', detail: { problem: 'required' } });
  if (!satisfied && words === '') return refuse('reason-missing', { field: 'words' });
  const visited: ComplaintEvent = { type: 'visited', at, by, satisfied, words };
  if (complaint.status === 'withdrawn') return [visited];
  if (complaint.sort === 'suggestion') return [visited, closed('done')];
  return satisfied ? [visited, closed('complainant')] : [visited];
};
