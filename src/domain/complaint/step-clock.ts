import type { CommunityPolicy } from '../policy/community-policy';
import type { StepClockName } from './events';
import type { Complaint } from './state';
import type { ComplaintStatus } from './status';

const DAY = 24 * 60;

/** What a status owes: the name of its clock and the minutes of it, or the moment promised. */
export interface StepPromise {
  name: StepClockName;
  minutes?: number;
  dueAt?: number;
}

type Facts = Pick<Complaint, 'sort' | 'planning' | 'visit' | 'cause' | 'judgement'>;
type Owed = (complaint: Facts, terms: CommunityPolicy['complaint']) => StepPromise | null;

const visit: Owed = ({ sort }, { visitDays }) =>
  sort === 'praise' ? null : { name: 'visit', minutes: visitDays * DAY };

/** Every step's deadline (C2–C5, C8), by the status in which it is owed. */
const owed: Record<ComplaintStatus, Owed> = {
  received: ({ sort }, { passOnDays, acknowledgeMinutes }) =>
    sort === 'praise'
      ? { name: 'pass-on', minutes: passOnDays * DAY }
      : { name: 'acknowledge', minutes: acknowledgeMinutes },
  acknowledged: ({ sort }, { suggestionAnswerDays, judgeMinutes }) =>
    sort === 'suggestion'
      ? { name: 'answer', minutes: suggestionAnswerDays * DAY }
      : { name: 'judge', minutes: judgeMinutes },
  judged: (_complaint, { gradeMinutes }) => ({ name: 'grade', minutes: gradeMinutes }),
  assigned: (_complaint, { factsMinutes }) => ({ name: 'facts', minutes: factsMinutes }),
  planning: (_complaint, { planMinutes }) => ({ name: 'plan', minutes: planMinutes }),
  proposed: (_complaint, { approveMinutes }) => ({ name: 'approve', minutes: approveMinutes }),
  offered: (_complaint, { answerDays }) => ({ name: 'agree', minutes: answerDays * DAY }),
  agreed: ({ planning: { plans, approved } }) => ({
    name: 'carry-out',
    dueAt: plans[approved ?? 0]?.finishAt ?? 0,
  }),
  'carried-out': visit,
  declined: visit,
  answered: visit,
  withdrawn: (complaint, terms) => (complaint.sort === 'complaint' ? visit(complaint, terms) : null),
  reviewing: (_complaint, { reviewMinutes }) => ({ name: 'review', minutes: reviewMinutes }),
  deciding: (_complaint, { decideMinutes }) => ({ name: 'decide', minutes: decideMinutes }),
  closed: ({ sort, judgement, cause }, { causeDays }) =>
    sort === 'complaint' && judgement?.valid && !cause ? { name: 'cause', minutes: causeDays * DAY } : null,
};

/** What the record owes in its status (C8); null when nothing. */
export function stepPromise(
  complaint: Facts & Pick<Complaint, 'status'>,
  policy: CommunityPolicy,
): StepPromise | null {
  return owed[complaint.status](complaint, policy.complaint);
}
