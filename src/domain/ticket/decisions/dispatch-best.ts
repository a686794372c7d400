import type { Fitness } from '../../dispatch/score';
import { candidateFault, type Candidate } from '../candidate';
import type { Assignee } from '../facts';
import { signed, type Command, type Decision } from '../decision';
import { questionOf } from '../questions';
import { nextRound } from '../round';

export interface DispatchBest extends Command {
  /** everybody who might do it, best first */
  candidates: { assignee: Assignee; candidate: Candidate; fitness: Fitness }[];
}

/** The policy assigns by itself (T9): the best who is on duty, skilled and has not declined, with the reasons on record; else the dispatcher is told. */
export const dispatchBest: Decision<DispatchBest> = ({ at, by, candidates }, ticket, policy) => {
  if (questionOf(ticket, policy)?.question !== 'candidates') return [];
  const signature = signed(by, 'system');
  const best = candidates.find(
    ({ assignee, candidate, fitness }) =>
      fitness.skilled &&
      !ticket.declinedBy.includes(assignee.id) &&
      candidateFault(candidate, ticket) === null,
  );
  if (!best) return [{ type: 'dispatch-failed', at, by: signature }];
  const note = `自动派单：${best.fitness.reasons.join(' · ')}`;
  return [{ type: 'assigned', at, by: signature, assignee: best.assignee, note, round: nextRound(ticket) }];
};
