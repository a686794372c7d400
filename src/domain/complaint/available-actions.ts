import type { Actor } from '../access/roles';
import { may } from '../access/may';
import type { Operation } from '../access/table';
import type { Complaint } from './state';
import { subjectOf } from './subject';
import { notNow, stepStatuses, type ComplaintStep } from './when';

/** The steps this person may take now: table, independence and moment together. For buttons; the function decides again. */
export function availableActions(complaint: Complaint, actor: Actor, now: number): Operation[] {
  const steps = Object.keys(stepStatuses) as ComplaintStep[];
  const subject = subjectOf(complaint);
  return steps
    .filter(
      (step) => may(`complaint.${step}`, actor, subject) && notNow(step, actor, now, complaint) === null,
    )
    .map((step): Operation => `complaint.${step}`);
}
