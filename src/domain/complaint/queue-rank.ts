import { dueAt } from '../policy/clock-reading';
import { calendarsOf } from '../policy/resolve-calendar';
import { policyOf } from '../ticket/terms';
import type { Complaint } from './state';

/** Far beyond any date in ms, so that the deadline never outweighs the level before it. */
const CLASS = 1e13;

/** The place in every queue, smallest first: the gravest level, suggested until a person says otherwise, then the step's deadline. */
export function queueRank({
  level,
  suggested,
  clocks,
  terms,
}: Pick<Complaint, 'level' | 'suggested' | 'clocks' | 'terms'>): number {
  const gravity = level ?? suggested?.level ?? 1;
  const due = clocks.step && dueAt(clocks.step.clock, calendarsOf(policyOf(terms)));
  return (3 - gravity) * CLASS + (due ?? CLASS - 1);
}
